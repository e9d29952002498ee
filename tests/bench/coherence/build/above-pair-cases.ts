import type { RuleId } from '../../../../shared/coherence/model/finding.ts'
import type { Span } from '../../../../shared/coherence/model/span.ts'
import type { MessagePoint } from '../../../../shared/domain/messages-file.ts'
import { seededRandom } from '../../../helpers/seeded-random.ts'
import type { BaseText } from '../base/base-text.ts'
import type { BenchCase } from '../bench-case.ts'
import { CLAIM_SAMPLES } from '../words/claim-samples.ts'
import { MARKING_SAMPLES } from '../words/marking-samples.ts'
import { messagePoint } from './message-point.ts'

/** Paragraphs about nothing that any message says, long enough to count as prose. */
const FILLER: Readonly<Partial<Record<BaseText['language'], string>>> = {
  fr: 'La salle de lecture du centre culturel accueille le public tous les matins.',
  en: 'The reading room of the cultural centre is open to visitors every morning.',
}

interface Made {
  readonly operator: string
  readonly text: string
  readonly relay: Span | null
  readonly expected: { readonly rule: RuleId; readonly span: Span } | null
  readonly point?: Partial<MessagePoint>
}

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

/** Rules above the aligned pair: markings and levels, unsupported claims, a key message that comes late; each with its faithful twin. */
export function abovePairCases(base: BaseText, seed: string): readonly BenchCase[] {
  const random = seededRandom(`${seed}/above/${base.source}/${base.id}/${base.language}`)
  const relay = random.pick([base.statement, ...base.relays])
  const markings = MARKING_SAMPLES[base.language]
  const claims = CLAIM_SAMPLES[base.language]
  const filler = FILLER[base.language]
  const made: Made[] = []
  const level = (operator: string, point: Partial<MessagePoint>, leaks: boolean): void => {
    const relayed = { start: 0, end: relay.length }
    made.push({
      operator,
      text: relay,
      relay: relayed,
      expected: leaks ? { rule: 'classified-leak', span: relayed } : null,
      point,
    })
  }
  level('leak.point', { classification: 'confidential' }, true)
  level('faithful.public-point', { classification: 'public' }, false)
  if (markings !== undefined) {
    const left = random.pick(markings.left)
    const marked = random.next() < 0.5 ? `${left}\n\n${relay}` : `${relay}\n\n${left}`
    const bare = left.replaceAll(/[[\]—]/g, '').trim()
    made.push({
      operator: 'leak.marking',
      text: marked,
      relay: spanOf(marked, relay),
      expected: { rule: 'classified-leak', span: spanOf(marked, bare) },
    })
    const plain = `${relay}\n\n${random.pick(markings.words)}`
    made.push({ operator: 'faithful.marking-words', text: plain, relay: spanOf(plain, relay), expected: null })
  }
  if (claims !== undefined) {
    const claim = random.pick(claims.claims)
    const words = claim.slice(claim.indexOf('[') + 1, claim.indexOf(']'))
    const text = `${relay}\n\n${claim.replace('[', '').replace(']', '')}`
    const start = relay.length + 2 + claim.indexOf('[')
    made.push({
      operator: 'claim.added',
      text,
      relay: spanOf(text, relay),
      expected: { rule: 'unsupported-claim', span: { start, end: start + words.length } },
    })
    const other = `${relay}\n\n${random.pick(claims.others)}`
    made.push({ operator: 'faithful.no-claim', text: other, relay: spanOf(other, relay), expected: null })
  }
  if (filler !== undefined) {
    const late = [filler, filler, filler, relay].join('\n\n')
    const early = [filler, relay, filler, filler].join('\n\n')
    const mandatory = { mandatory: true }
    const said = { start: late.length - relay.length, end: late.length }
    made.push({
      operator: 'late.fourth',
      text: late,
      relay: said,
      expected: { rule: 'late-key-message', span: said },
      point: mandatory,
    })
    made.push({ operator: 'faithful.second', text: early, relay: spanOf(early, relay), expected: null, point: mandatory })
  }
  return made.map(({ operator, text, relay: place, expected, point }) => ({
    id: `${base.id}/${base.language}/${operator}`,
    source: base.source,
    language: base.language,
    pair: base.language,
    operator,
    text,
    messages: { format: 'unisson-messages/1', points: [messagePoint(base, point ?? {})], terms: [] },
    point: base.id,
    relay: place,
    expected,
    tolerated: [],
  }))
}

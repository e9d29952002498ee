import type { RuleId } from '../../../../shared/coherence/model/finding.ts'
import type { MessageTerm } from '../../../../shared/domain/messages-file.ts'
import { seededRandom } from '../../../helpers/seeded-random.ts'
import type { BaseText } from '../base/base-text.ts'
import type { BenchCase } from '../bench-case.ts'
import { TERM_SAMPLES } from '../words/terms.ts'
import { wordsOf } from '../words/words-of.ts'
import { frame } from './frame.ts'
import { messagePoint } from './message-point.ts'

/** A sentence with a term to avoid beside a faithful relay, and one that only looks like it. */
export function termCases(base: BaseText, seed: string): readonly BenchCase[] {
  const random = seededRandom(`${seed}/terms/${base.source}/${base.id}/${base.language}`)
  const samples = wordsOf(base.language)?.terms ?? TERM_SAMPLES[base.language] ?? []
  if (samples.length === 0) return []
  const terms = samples.map(({ term, use, status }, index): MessageTerm => ({
    concept: `c-${index}`,
    lang: base.language,
    term,
    status,
    use,
    allowedIn: [],
  }))
  const sample = random.pick(samples)
  const rule: RuleId = sample.status === 'forbidden' ? 'term-forbidden' : 'term-preferred'
  const make = (operator: string, sentence: string, marked: boolean): BenchCase => {
    const relay = random.pick([base.statement, ...base.relays])
    const framed = frame(`${relay} ${sentence.replace('[', '').replace(']', '')}`, base.language, random)
    const start = framed.relay.start + relay.length + 1 + sentence.indexOf('[')
    return {
      id: `${base.id}/${base.language}/${operator}`,
      source: base.source,
      language: base.language,
      pair: base.language,
      operator,
      text: framed.text,
      messages: { format: 'unisson-messages/1', points: [messagePoint(base)], terms },
      point: base.id,
      relay: { start: framed.relay.start, end: framed.relay.start + relay.length },
      expected: marked ? { rule, span: { start, end: start + sentence.indexOf(']') - sentence.indexOf('[') - 1 } } : null,
      tolerated: [],
    }
  }
  return [
    make(`term.${sample.status}`, random.pick(sample.positive), true),
    make('faithful.term-lookalike', random.pick(sample.negative), false),
  ]
}

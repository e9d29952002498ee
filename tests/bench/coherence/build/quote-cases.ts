import type { RuleId } from '../../../../shared/coherence/model/finding.ts'
import type { Span } from '../../../../shared/coherence/model/span.ts'
import { seededRandom } from '../../../helpers/seeded-random.ts'
import type { BaseText } from '../base/base-text.ts'
import type { BenchCase } from '../bench-case.ts'
import { QUOTATIONS } from '../words/quotations.ts'
import { frame } from './frame.ts'
import { messagePoint } from './message-point.ts'

/** Sentences of this many words make a saying; a share of the news is enough. */
const FEWEST_WORDS = 9
const MOST_WORDS = 30
const SHARE_OF_NEWS = 0.35
const QUOTED = /["“”«»„]/u

/** A word inside a quotation, or the speaker, may be another rule's value too, and cut anywhere a sentence may lose one. */
const VALUES: readonly RuleId[] = [
  'polarity-flip',
  'stance-shift',
  'commitment-shift',
  'quantifier-shift',
  'figure-mismatch',
  'date-mismatch',
  'actor-mismatch',
  'omission',
]

interface Changed {
  readonly name: string
  readonly words: readonly string[]
  /** First and last changed words; null for a faithful quotation. */
  readonly at: readonly [number, number] | null
}

function quoted(own: readonly string[], marks: readonly [string, string], end = '.'): string {
  return `${marks[0]}${own.join(' ')}${end}${marks[1]}`
}

/** An approved quotation, relayed with words changed, dropped and added; and as a careful writer cuts and marks it. */
export function quoteCases(base: BaseText, seed: string): readonly BenchCase[] {
  const language = QUOTATIONS[base.language]
  const random = seededRandom(`${seed}/quote/${base.source}/${base.id}/${base.language}`)
  const words = base.statement.replace(/[.!?]+$/u, '').split(' ')
  if (language === undefined || QUOTED.test(base.statement) || /[.!?;:] /u.test(base.statement)) return []
  if (words.length < FEWEST_WORDS || words.length > MOST_WORDS) return []
  if (base.source !== 'ministry' && random.next() > SHARE_OF_NEWS) return []
  const [open, close] = language.marks[0] ?? ['“', '”']
  const point = messagePoint({ ...base, statement: language.said(`${open}${words.join(' ')}.${close}`) })
  const messages = { format: 'unisson-messages/1' as const, points: [point], terms: [] }
  const places = words.flatMap((word, index) =>
    index > 1 && index < words.length - 2 && /^\p{Ll}{5,}$/u.test(word) ? [index] : [],
  )
  if (places.length === 0) return []
  const place = random.pick(places)
  const swap = words.with(place, language.changed)
  const departures: readonly Changed[] = [
    { name: 'quote.changed', words: swap, at: [place, place] },
    { name: 'quote.dropped', words: words.toSpliced(place, 1), at: [place - 1, place] },
    { name: 'quote.added', words: words.toSpliced(place, 0, language.added), at: [place - 1, place + 1] },
  ]
  const cut = Math.floor(words.length / 3)
  const capital = words[0] ?? ''
  const startsWithLetter = /^\p{L}/u.test(capital)
  const faithful: readonly Changed[] = [
    { name: 'partial', words: words.slice(2), at: null },
    { name: 'ellipsis', words: [...words.slice(0, cut), '[…]', ...words.slice(cut * 2)], at: null },
    { name: 'dots', words: [...words.slice(0, cut), '...', ...words.slice(cut + 2)], at: null },
    ...(startsWithLetter
      ? [{ name: 'bracketed-case', words: words.with(0, `[${capital.charAt(0).toLowerCase()}]${capital.slice(1)}`), at: null }]
      : []),
    { name: 'insertion', words: words.toSpliced(place, 0, language.inserted), at: null },
  ]
  const make = (operator: string, text: string, span: Span | null): BenchCase => {
    const framed = frame(text, base.language, random)
    const shift = framed.relay.start
    return {
      id: `${base.id}/${base.language}/${operator}`,
      source: base.source,
      language: base.language,
      pair: base.language,
      operator,
      text: framed.text,
      messages,
      point: base.id,
      relay: operator.startsWith('faithful.other') ? null : framed.relay,
      expected: span === null ? null : { rule: 'misquote', span: { start: span.start + shift, end: span.end + shift } },
      tolerated: VALUES,
    }
  }
  const other = language.marks[1] ?? ['“', '”']
  return [
    ...departures.map(({ name, words: own, at }) => {
      const text = language.said(quoted(own, random.pick(language.marks)))
      const start = text.indexOf(own.join(' '))
      const before = own.slice(0, at?.[0] ?? 0).join(' ').length
      return make(name, text, { start: start + before, end: start + own.slice(0, (at?.[1] ?? 0) + 1).join(' ').length })
    }),
    ...faithful.map(({ name, words: own }) =>
      make(`faithful.quote-${name}`, language.said(quoted(own, random.pick(language.marks))), null),
    ),
    make('faithful.quote-marks', language.said(quoted(words, other)), null),
    make('faithful.quote-after', language.saidAfter(quoted(words, other, '')), null),
    make('faithful.other-speaker', language.otherSaid(quoted(swap, other)), null),
  ]
}

import type { QuantifierValue } from '../model/quantifier-words.ts'
import type { Quantities, Quantity, SetApart } from '../extract/quantifiers/quantity.ts'
import { isContent } from '../extract/wording/content-words.ts'
import type { WordingSide } from '../extract/wording/wording-side.ts'
import type { Token } from '../model/sentence.ts'
import type { Span } from '../model/span.ts'
import type { Comparison } from './comparison.ts'
import type { Departure } from './departure.ts'
import { sameWord } from './same-word.ts'
import { wordingSides } from './wording-sides.ts'

/** Rank of a value; those that a careful writer uses for one another are a single step apart at most. */
const RANK: Readonly<Record<QuantifierValue, number>> = { none: 0, few: 1, some: 2, many: 3, most: 4, all: 5 }
const INTERCHANGEABLE: ReadonlySet<string> = new Set(['few some', 'some few', 'some many', 'many some', 'many most', 'most many'])
/** A sentence reworded more than this sets things apart and restricts in its own words. */
const NEAR_THE_WORDING = 0.65
const SURE = 0.9
const LIKELY = 0.7

interface Sides {
  readonly point: WordingSide
  readonly said: WordingSide
}

function isValue({ value }: Quantity): boolean {
  return value !== 'only'
}

/** Said of one noun: the nearest words meet, or the nearest of one side and the second of the other ("all humanitarian corridors"). */
function sameNoun(left: Quantity, right: Quantity): 'sure' | 'likely' | null {
  const [mine, ownNext] = left.nouns
  const [theirs, next] = right.nouns
  if (mine === undefined || theirs === undefined) return null
  if (sameWord(mine, theirs)) return 'sure'
  if (next !== undefined && sameWord(mine, next)) return 'likely'
  return ownNext !== undefined && sameWord(ownNext, theirs) ? 'likely' : null
}

/** The quantifier with the function words that lead to its noun ("tous les"). */
function upToNoun({ start, end, nouns: [noun] }: Quantity, { tokens }: WordingSide): Span {
  const last = tokens.findLast((token) => noun !== undefined && token.end <= noun.start && token.start >= end)
  return { start, end: last === undefined ? end : last.end }
}

function differs(left: Quantity, right: Quantity): boolean {
  return left.value !== right.value && !INTERCHANGEABLE.has(`${left.value} ${right.value}`)
}

function rankOf({ value }: Quantity): number {
  return value === 'only' ? 0 : RANK[value]
}

type ChangeKind = 'value' | 'restriction-added' | 'restriction-dropped' | 'exception-added' | 'exception-dropped'

/** What each kind of change is told as, by the approved words and those of the text. */
const MESSAGES: Readonly<Record<ChangeKind, (approved: string, said: string) => string>> = {
  value: (approved, said) => `The approved point says "${approved}"; the text says "${said}".`,
  'restriction-added': (approved, said) => `The text says "${said}" of "${approved}"; the approved point does not.`,
  'restriction-dropped': (approved, said) => `The approved point says "${approved}" of "${said}"; the text does not.`,
  'exception-added': (_, said) => `The text makes an exception, "${said}"; the approved point makes none.`,
  'exception-dropped': (approved) => `The approved point makes an exception, "${approved}"; the text makes none.`,
}

interface Change {
  readonly kind: ChangeKind
  readonly span: Span
  readonly pointSpan: Span
  readonly expected: string
  readonly actual: string
  readonly reasons: readonly string[]
  readonly certainty: number
  readonly suggestion: string | null
}

/** All for some, most for all, on one noun. */
function valueChanges(approved: Quantities, said: Quantities, sides: Sides, isCue: (token: Token) => boolean): readonly Change[] {
  // "No" and "not any" are negations, told by their own rule.
  const denies = (quantity: Quantity, side: WordingSide): boolean =>
    quantity.value === 'none' && side.tokens.some((token) => token.start === quantity.start && isCue(token))
  const theirs = said.quantities.filter((quantity) => isValue(quantity) && !denies(quantity, sides.said))
  return approved.quantities.flatMap((quantity): readonly Change[] => {
    if (!isValue(quantity) || denies(quantity, sides.point)) return []
    const meetings = theirs.flatMap((other) => {
      const noun = sameNoun(quantity, other)
      return noun === null ? [] : [{ other, sure: noun === 'sure' }]
    })
    // Where the nearest words meet, what stands further off is another quantity's.
    const sureOnes = meetings.filter((one) => one.sure)
    const candidates = sureOnes.length > 0 ? sureOnes : meetings
    const [meeting] = candidates
    if (candidates.some(({ other }) => !differs(quantity, other))) return []
    if (meeting === undefined) return []
    const { other, sure } = meeting
    const span = upToNoun(other, sides.said)
    const pointSpan = upToNoun(quantity, sides.point)
    const sameForm = quantity.nouns[0]?.folded === other.nouns[0]?.folded
    return [
      {
        kind: 'value',
        span,
        pointSpan,
        expected: quantity.value,
        actual: other.value,
        reasons: [rankOf(other) > rankOf(quantity) ? 'wider-scope' : 'narrower-scope', 'same-noun'],
        certainty: sure ? SURE : LIKELY,
        suggestion: sameForm ? sides.point.source.slice(pointSpan.start, pointSpan.end) : null,
      },
    ]
  })
}

function heldBy(side: WordingSide, token: Token): Token | undefined {
  return side.tokens.find((other) => isContent(other) && sameWord(other, token))
}

/** "Only" added or dropped before a word that both say. */
function restrictionChanges(approved: Quantities, said: Quantities, sides: Sides): readonly Change[] {
  const change = (here: Quantities, there: Quantities, other: WordingSide, added: boolean): readonly Change[] => {
    if (there.restricted) return []
    return here.quantities.flatMap((quantity): readonly Change[] => {
      const [noun] = quantity.nouns
      const held = isValue(quantity) || noun === undefined ? undefined : heldBy(other, noun)
      if (held === undefined) return []
      const own = { start: quantity.start, end: quantity.end }
      const word = { start: held.start, end: held.end }
      return [
        {
          kind: added ? 'restriction-added' : 'restriction-dropped',
          span: added ? own : word,
          pointSpan: added ? word : own,
          expected: added ? 'unrestricted' : 'only',
          actual: added ? 'only' : 'unrestricted',
          reasons: [added ? 'restriction-added' : 'restriction-dropped', 'same-noun'],
          certainty: LIKELY,
          suggestion: null,
        },
      ]
    })
  }
  return [...change(said, approved, sides.point, true), ...change(approved, said, sides.said, false)]
}

/** True when the other side says all the words that are set apart: it sets them apart in words of its own. */
function saidThere({ words }: SetApart, other: WordingSide): boolean {
  return words.length > 0 && words.every((token) => heldBy(other, token) !== undefined)
}

/** Something set apart on one side only, after a word that both say. */
function setApartOnly(
  here: readonly SetApart[],
  there: readonly SetApart[],
  other: WordingSide,
  added: boolean,
): readonly Change[] {
  const [apart] = here
  if (apart === undefined || there.length > 0) return []
  const [held] = apart.before.flatMap((token) => heldBy(other, token) ?? [])
  if (held === undefined || saidThere(apart, other)) return []
  const own = { start: apart.start, end: apart.end }
  const word = { start: held.start, end: held.end }
  return [
    {
      kind: added ? 'exception-added' : 'exception-dropped',
      span: added ? own : word,
      pointSpan: added ? word : own,
      expected: added ? 'no-exception' : 'exception',
      actual: added ? 'exception' : 'no-exception',
      reasons: [added ? 'exception-added' : 'exception-dropped'],
      certainty: SURE,
      suggestion: null,
    },
  ]
}

/** A text that lost an exception has lost its words too, and scores the less for it. */
function exceptionChanges(approved: Quantities, said: Quantities, sides: Sides, near: boolean): readonly Change[] {
  return [
    ...(near ? setApartOnly(said.exceptions, approved.exceptions, sides.point, true) : []),
    ...setApartOnly(approved.exceptions, said.exceptions, sides.said, false),
  ]
}

/** Fires when the text means more or less of a thing than the approved sentence: all for some, an exception or "only" added or dropped. */
export function quantifierShift({ alignment, wordsOf }: Comparison): readonly Departure[] {
  if (alignment.across) return []
  const words = wordsOf(alignment.language)
  const sides = wordingSides(alignment)
  const approved = words.quantities(sides.point)
  const said = words.quantities(sides.said)
  const near = alignment.score >= NEAR_THE_WORDING
  const changes = [
    ...valueChanges(approved, said, sides, words.isCue),
    ...exceptionChanges(approved, said, sides, near),
    ...(near ? restrictionChanges(approved, said, sides) : []),
  ]
  return changes.map((change) => {
    const { span, pointSpan, expected, actual, reasons, certainty, suggestion } = change
    const pointText = sides.point.source.slice(pointSpan.start, pointSpan.end)
    const text = sides.said.source.slice(span.start, span.end)
    return {
      rule: 'quantifier-shift',
      severity: 'warning',
      certainty,
      reasons,
      start: span.start,
      end: span.end,
      pointSpan,
      slot: `quantity:${expected}:${pointText.toLowerCase()}`,
      expected,
      actual,
      cue: text,
      message: MESSAGES[change.kind](pointText, text),
      suggestion,
    }
  })
}

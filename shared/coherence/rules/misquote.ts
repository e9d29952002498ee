import { compareQuotes, type QuoteChange, type QuoteComparison } from '../extract/quotes/compare-quotes.ts'
import { quoteWords, type QuoteWord, type QuoteWords } from '../extract/quotes/quote-words.ts'
import type { QuoteMention } from '../model/mention.ts'
import type { Span } from '../model/span.ts'
import { foldWord } from '../text/fold-word.ts'
import type { Comparison, RuleWords } from './comparison.ts'
import type { Departure } from './departure.ts'

/** A quotation is of the verbatim when this share of its words comes from it, in order; more is asked where no speaker is shared. */
const SAME_SAYING = 0.6
const SAME_SAYING_UNNAMED = 0.7
const FEWEST_COMMON = 2
const FEWEST_WORDS = 3
/** Beyond this many changes it is retold, and told once as a whole. */
const MOST_CHANGES = 3
/** Changes with no more words than this between them are one: "ne … jamais" around its verb. */
const BETWEEN = 1
const SURE = 1
const LIKELY = 0.8
/** Where every noun has a capital, one word proves no name. */
const FULL_NAME = 2
const NAME_BREAKS = /[^\p{L}\p{M}]+/u

/** Approved words that somebody said: `at` is where they stand in the statement, or null for words declared beside it. */
interface Verbatim extends QuoteWords {
  readonly source: string
  readonly at: Span | null
  readonly speaker: string | undefined
}

function verbatimsOf({ alignment: { unit } }: Comparison): readonly Verbatim[] {
  const declared = unit.point.message.slots.flatMap((slot): readonly Verbatim[] => {
    if (slot.kind !== 'quote') return []
    const found = unit.statement.indexOf(slot.verbatim)
    const at = found < 0 ? null : { start: found, end: found + slot.verbatim.length }
    const source = at === null ? slot.verbatim : unit.statement
    return [{ source, at, speaker: slot.speaker, ...quoteWords(source, at ?? { start: 0, end: slot.verbatim.length }) }]
  })
  const stated = unit.sentence.mentions.flatMap((mention): readonly Verbatim[] =>
    mention.kind === 'quote'
      ? [{ source: unit.statement, at: mention.inner, speaker: mention.speaker, ...quoteWords(unit.statement, mention.inner) }]
      : [],
  )
  return [...declared, ...stated].filter(({ words }) => words.length >= FEWEST_WORDS)
}

/** Words of a speaker that name a person or a body: capitals, without titles. */
function namesOf(speaker: string, words: RuleWords): ReadonlySet<string> {
  return new Set(
    speaker
      .split(NAME_BREAKS)
      .filter((word) => word.length > 1 && word.charAt(0) !== word.charAt(0).toLowerCase() && !words.isTitle(word))
      .map(foldWord),
  )
}

/** Whether two speakers are one: names in common, names that differ, or nothing to tell by ("he", "the minister"). */
function speakers(left: string | undefined, right: string | undefined, words: RuleWords): 'same' | 'other' | 'unknown' {
  if (left === undefined || right === undefined) return 'unknown'
  const mine = namesOf(left, words)
  const theirs = namesOf(right, words)
  if ([...mine].some((name) => theirs.has(name))) return 'same'
  const least = words.nounsHaveCapitals ? FULL_NAME : 1
  return mine.size >= least && theirs.size >= least ? 'other' : 'unknown'
}

interface Match {
  readonly verbatim: Verbatim
  readonly comparison: QuoteComparison
  readonly share: number
  readonly named: boolean
}

function matchOf(quote: QuoteWords, mention: QuoteMention, verbatim: Verbatim, words: RuleWords): Match | null {
  const who = speakers(verbatim.speaker, mention.speaker, words)
  if (who === 'other') return null
  const comparison = compareQuotes(verbatim, quote, words.numberOf)
  const share = comparison.common / quote.words.length
  const least = who === 'same' ? SAME_SAYING : SAME_SAYING_UNNAMED
  if (comparison.common < FEWEST_COMMON || share < least) return null
  return { verbatim, comparison, share, named: who === 'same' }
}

function spanOf(words: readonly QuoteWord[], first: number, last: number): Span | null {
  const opening = words[first]
  const closing = words[last - 1]
  return opening === undefined || closing === undefined || last <= first ? null : { start: opening.start, end: closing.end }
}

interface Place {
  readonly span: Span
  readonly verbatim: Span
}

/** The words to show: those that changed; where nothing stands on one side, with the word that both sides have beside it. */
function placeOf(change: QuoteChange, quote: QuoteWords, verbatim: QuoteWords): Place | null {
  const { first, last, verbatimFirst, verbatimLast } = change
  const one = last > first && verbatimLast > verbatimFirst
  // A word before exists on both sides, or none does on one: then the word after.
  const before = !one && first > 0 && verbatimFirst > 0 ? 1 : 0
  const after = !one && before === 0 ? 1 : 0
  const span = spanOf(quote.words, first - before, Math.min(quote.words.length, last + after))
  const approved = spanOf(verbatim.words, verbatimFirst - before, Math.min(verbatim.words.length, verbatimLast + after))
  return span === null || approved === null ? null : { span, verbatim: approved }
}

const REASON: Readonly<Record<QuoteChange['kind'], string>> = {
  changed: 'words-changed',
  added: 'words-added',
  dropped: 'words-dropped',
}

function departure({ verbatim, named }: Match, change: QuoteChange, place: Place, { alignment }: Comparison): Departure {
  const approved = verbatim.source.slice(place.verbatim.start, place.verbatim.end)
  const said = alignment.text.slice(place.span.start, place.span.end)
  const { sentence } = alignment.unit
  return {
    rule: 'misquote',
    severity: 'error',
    certainty: named ? SURE : LIKELY,
    reasons: [REASON[change.kind], named ? 'same-speaker' : 'same-saying'],
    ...place.span,
    pointSpan: verbatim.at === null ? { start: sentence.start, end: sentence.end } : place.verbatim,
    slot: `quote:${approved}`,
    expected: approved,
    actual: said,
    cue: said,
    message: `The approved quotation says "${approved}"; the text quotes "${said}".`,
    suggestion: approved,
  }
}

/** Neighbouring changes told as one. */
function joined(changes: readonly QuoteChange[]): readonly QuoteChange[] {
  const told: QuoteChange[] = []
  for (const change of changes) {
    const before = told.at(-1)
    const near =
      before !== undefined && change.first - before.last <= BETWEEN && change.verbatimFirst - before.verbatimLast <= BETWEEN
    if (near) told[told.length - 1] = { ...before, kind: 'changed', last: change.last, verbatimLast: change.verbatimLast }
    else told.push(change)
  }
  return told
}

/** Fires when words that the text puts between quotation marks are not those that the approved point quotes. */
export function misquote(comparison: Comparison): readonly Departure[] {
  const { alignment, wordsOf } = comparison
  // A translated quotation has no verbatim: only a variant in the text's own language is held against it.
  if (alignment.across) return []
  const mentions = alignment.window.sentences.flatMap((sentence) =>
    sentence.mentions.flatMap((mention) => (mention.kind === 'quote' ? [mention] : [])),
  )
  if (mentions.length === 0) return []
  const verbatims = verbatimsOf(comparison)
  if (verbatims.length === 0) return []
  const words = wordsOf(alignment.language)
  return mentions.flatMap((mention) => {
    const quote = quoteWords(alignment.text, mention.inner)
    if (quote.words.length < FEWEST_WORDS) return []
    const matches = verbatims.flatMap((verbatim) => matchOf(quote, mention, verbatim, words) ?? [])
    if (matches.some((match) => match.comparison.changes.length === 0)) return []
    const [best] = matches.toSorted((left, right) => right.share - left.share)
    if (best === undefined) return []
    const changes = joined(best.comparison.changes)
    const [first] = changes
    const last = changes.at(-1)
    const told: readonly QuoteChange[] =
      changes.length > MOST_CHANGES && first !== undefined && last !== undefined
        ? [{ ...first, kind: 'changed', last: last.last, verbatimLast: last.verbatimLast }]
        : changes
    return told.flatMap((change) => {
      const place = placeOf(change, quote, best.verbatim)
      return place === null ? [] : [departure(best, change, place, comparison)]
    })
  })
}

import { foldWord } from '../../text/fold-word.ts'
import type { Span } from '../../model/span.ts'
import type { MarkingKind, MarkingPlace } from './marking.ts'

/** One form found, with the line it stands in and the other forms of that line, all relative to the paragraph. */
export interface FoundForm extends Span {
  readonly kind: MarkingKind
  readonly alone: boolean
  /** True when the list writes the form in this very case ("VS-NfD"). */
  readonly exact: boolean
}

export interface MarkingWords {
  readonly fields: ReadonlySet<string>
  readonly talk: ReadonlySet<string>
}

const NO_LETTER = /^[^\p{L}]*$/u
const OPENED = /[([{【〔（［]\s*$/u
const CLOSED = /^\s*[)\]}】〕）］]/u
const FIELD = /^[^\p{L}]*(\p{L}[\p{L}\p{M}\s'’-]*?)\s*[:：=]\s*$/u
const FIELD_ENDS = /^\s*(?:$|[^\p{L}\p{N}\s])/u
const STANDS_BEFORE = /^\s*(?:[:：|]|[/\\•]|\s[-–—]\s)/u
const STANDS_AFTER = /(?:[|/\\•]|\s[-–—])\s*$/u
const QUOTE_BEFORE = /["“”„«‹»'‘’「『《]\s*$/u
const SENTENCE_END = /[.!?。！？؟]/u
const FULL_STOP_AFTER = /^\.\s/u
const FULL_STOP_BEFORE = /[.!?]\s+$/u
const WORD = /\p{L}[\p{L}\p{M}\p{N}'’]*/gu
const LONGEST_EMBARGO = 90
const LONGEST_BARE_EMBARGO = 45
const NEARBY_WORDS = 3
const WORDS_AFTER = 2
const WORD_WITH_CASE = /\p{Lu}/u

function isUpper(words: string): boolean {
  return WORD_WITH_CASE.test(words) && words === words.toUpperCase()
}

function hasCase(words: string): boolean {
  return words.toLowerCase() !== words.toUpperCase()
}

function startsUpper(words: string): boolean {
  return !hasCase(words) || words.charAt(0) !== words.charAt(0).toLowerCase()
}

/** Capitals of a script that has them, in a word and not a letter. */
function isCapitals(words: string): boolean {
  return words.length > 1 && isUpper(words)
}

/** Words at the end or the beginning of a stretch of text, nearest last or first. */
function wordsOf(text: string): readonly string[] {
  return text.match(WORD) ?? []
}

function blank(line: string, spans: readonly Span[]): string {
  let left = line
  for (const { start, end } of spans) left = left.slice(0, start) + ' '.repeat(end - start) + left.slice(end)
  return left
}

/** True where the line goes on in capitals: a headline, whose words are no marking. */
function shouted(word: string | undefined): boolean {
  return word !== undefined && word.length > 1 && isUpper(word)
}

function spokenOf(before: string, after: string, { talk }: MarkingWords): boolean {
  if (QUOTE_BEFORE.test(before)) return true
  const near = [...wordsOf(before).slice(-NEARBY_WORDS), ...wordsOf(after).slice(0, WORDS_AFTER)]
  return near.some((word) => talk.has(foldWord(word)))
}

/**
 * Where a form stands in its line, or null when it is only words there. A marking is alone on its line, between brackets,
 * in a header field, at an edge of a line behind a separator, or, when its words mean nothing else, in capitals inside a
 * sentence that does not speak of it.
 */
export function markingPlace(
  line: string,
  found: FoundForm,
  others: readonly FoundForm[],
  words: MarkingWords,
): MarkingPlace | null {
  const raw = line.slice(found.start, found.end)
  const before = line.slice(0, found.start)
  const after = line.slice(found.end)
  const rest = blank(line, [found, ...others])
  if (found.kind === 'embargo') return embargoPlace(line, found, before, after)
  const marked = isUpper(raw) || found.exact
  if (NO_LETTER.test(rest)) {
    // "SECRET." in capitals is a marking with a full stop; "Confidentiel." answers a question.
    if (found.alone && (!startsUpper(raw) || (SENTENCE_END.test(after) && !isCapitals(raw)))) return null
    return 'line'
  }
  const label = FIELD.exec(before)?.[1]
  if (label !== undefined && words.fields.has(foldWord(label.trim())) && FIELD_ENDS.test(after)) return 'field'
  const restInBefore = rest.slice(0, found.start)
  const restInAfter = rest.slice(found.end)
  const opens = NO_LETTER.test(restInBefore)
  const closes = NO_LETTER.test(restInAfter) && !SENTENCE_END.test(restInAfter.trimEnd().slice(0, -1))
  if (OPENED.test(before) && CLOSED.test(after)) {
    if (marked && !spokenOf(before.replace(OPENED, ''), '', words)) return 'bracketed'
    if ((opens || closes) && (!found.alone || startsUpper(raw)) && hasCase(raw)) return 'bracketed'
    return !hasCase(raw) && opens ? 'bracketed' : null
  }
  if (!marked) return null
  const next = wordsOf(restInAfter)[0]
  const previous = wordsOf(restInBefore).at(-1)
  if (opens && STANDS_BEFORE.test(restInAfter) && !shouted(next)) return 'line'
  if (closes && STANDS_AFTER.test(restInBefore.trimEnd()) && !shouted(previous)) return 'line'
  if (isCapitals(raw) && !shouted(next) && !shouted(previous)) {
    // "SECRET. The minister …": a sentence of its own at an edge of the line.
    if (opens && FULL_STOP_AFTER.test(restInAfter)) return 'line'
    if (closes && FULL_STOP_BEFORE.test(restInBefore)) return 'line'
  }
  if (found.alone || shouted(next) || shouted(previous) || spokenOf(before, after, words)) return null
  return 'inline'
}

/** "SOUS EMBARGO JUSQU'AU 5 MARS": the line begins with it, is short and says an hour or a day; "Embargo on arms" is news. */
function embargoPlace(line: string, found: FoundForm, before: string, after: string): MarkingPlace | null {
  if (!NO_LETTER.test(before) || !/\p{N}/u.test(after) || !startsUpper(line.slice(found.start, found.end))) return null
  const bare = found.alone || /^\s*[:：]/u.test(after)
  if (line.length > (bare ? LONGEST_BARE_EMBARGO : LONGEST_EMBARGO)) return null
  if (found.alone && !/^\s*[:：]/u.test(after)) return null
  return OPENED.test(before) ? 'bracketed' : 'line'
}

import type { Sentence, Token } from '../../model/sentence.ts'
import { foldWord } from '../../text/fold-word.ts'
import { tokenize } from '../../text/tokenize.ts'
import { type FoundForm, markingPlace, type MarkingWords } from './marking-place.ts'
import type { Marking, MarkingKind, MarkingLevel } from './marking.ts'
import type { MarkingsFile } from './markings-schema.ts'

/** Finds the markings of a paragraph; offsets are those of `text`, which holds the sentences. */
export type MarkingFinder = (text: string, sentences: readonly Sentence[]) => readonly Marking[]

interface Pattern {
  readonly form: string
  readonly parts: readonly string[]
  readonly level: MarkingLevel
  readonly kind: MarkingKind
  readonly alone: boolean
}

interface Hit extends FoundForm {
  readonly pattern: Pattern
}

/** What may stand between the words of a marking. */
const LINK = /^[\s\u00a0\u202f./:+\-‐‑–—_'’&(),]{0,4}$/u

/** How far a line is read on both sides of a marking: what stands further off is not beside it. */
const REACH = 300
const SMALL_A = 0x61
const SMALL_Z = 0x7a
const SPACE = /[^\S\n]/
const OPENS = /[\n:：=|([{•*#>–—-]/

const folded = (text: string, start: number, end: number) => ({ folded: foldWord(text.slice(start, end)), stem: '', stop: false })

/** The words of a form, as every language cuts them: some keep an apostrophe inside a word. */
function partsOf(form: string): readonly (readonly string[])[] {
  const cut = (apostropheJoins: boolean) =>
    tokenize(form, 0, form.length, 0, { forms: folded, apostropheJoins }).map((token) => token.folded)
  const joined = cut(true)
  const apart = cut(false)
  return joined.join(' ') === apart.join(' ') ? [apart] : [apart, joined]
}

function compile(files: readonly MarkingsFile[]): ReadonlyMap<string, readonly Pattern[]> {
  const byFirst = new Map<string, Pattern[]>()
  for (const { markings } of files)
    for (const { forms, level, kind, alone } of markings)
      for (const form of forms)
        for (const parts of partsOf(form)) {
          const [first] = parts
          if (first === undefined) continue
          const pattern = { form, parts, level, kind, alone: alone || (kind === 'embargo' && parts.length === 1) }
          const list = byFirst.get(first)
          if (list === undefined) byFirst.set(first, [pattern])
          else list.push(pattern)
        }
  // The longest form first: "RESTREINT UE/EU RESTRICTED" is one marking.
  for (const list of byFirst.values()) list.sort((left, right) => right.parts.length - left.parts.length)
  return byFirst
}

/** True for a plain small letter: first words of forms are common words ("not", "for"), and nearly all of them are written so. */
function isLower(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= SMALL_A && code <= SMALL_Z
}

/** True where a line, a field's value or a bracket begins: a marking in small letters stands nowhere else. */
function opensLine(text: string, at: number): boolean {
  let before = at - 1
  while (before >= 0 && SPACE.test(text.charAt(before))) before -= 1
  return before < 0 || OPENS.test(text.charAt(before))
}

/** The word that stands so many words behind another of a paragraph. */
function wordAfter(sentences: readonly Sentence[], rank: number, index: number): string | null {
  let at = index
  for (let place = rank; place < sentences.length; place += 1) {
    const words = sentences[place]?.words ?? []
    if (at < words.length) return words[at]?.folded ?? null
    at -= words.length
  }
  return null
}

/** True when the words of some form follow each other: asked before a token is made, for first words of forms are common words. */
function mayBegin(patterns: readonly Pattern[], sentences: readonly Sentence[], rank: number, index: number): boolean {
  return patterns.some(({ parts }) => parts.every((part, step) => wordAfter(sentences, rank, index + step) === part))
}

/** The longest form that begins at a word. */
function matchAt(patterns: readonly Pattern[], tokens: readonly Token[], at: number, text: string): Hit | null {
  for (const pattern of patterns) {
    const fits = pattern.parts.every((part, step) => {
      const token = tokens[at + step]
      const previous = tokens[at + step - 1]
      if (token?.folded !== part) return false
      return step === 0 || (previous !== undefined && LINK.test(text.slice(previous.end, token.start)))
    })
    const first = tokens[at]
    const last = tokens[at + pattern.parts.length - 1]
    if (!fits || first === undefined || last === undefined) continue
    const exact = text.slice(first.start, last.end) === pattern.form
    return { pattern, start: first.start, end: last.end, kind: pattern.kind, alone: pattern.alone, exact }
  }
  return null
}

/** The other hits between two offsets: they stand beside it in the list. */
function neighbours(hits: readonly Hit[], rank: number, start: number, end: number): readonly Hit[] {
  let first = rank
  let last = rank + 1
  while ((hits[first - 1]?.start ?? -1) >= start) first -= 1
  while ((hits[last]?.end ?? Number.POSITIVE_INFINITY) <= end) last += 1
  return [...hits.slice(first, rank), ...hits.slice(rank + 1, last)]
}

/**
 * Compiles the markings of all languages: a French marking may be left in an English text. One look-up a word, and more
 * only where a form begins.
 */
export function createMarkingFinder(files: readonly MarkingsFile[]): MarkingFinder {
  const byFirst = compile(files)
  const around: MarkingWords = {
    fields: new Set(files.flatMap(({ fields }) => fields.map(foldWord))),
    talk: new Set(files.flatMap(({ talk }) => talk.map(foldWord))),
  }

  const hitsIn = (text: string, sentences: readonly Sentence[]): readonly Hit[] => {
    const hits: Hit[] = []
    let all: readonly Token[] | null = null
    let passed = 0
    let reach = 0
    for (let rank = 0; rank < sentences.length; rank += 1) {
      const sentence = sentences[rank]
      if (sentence === undefined) continue
      const { words } = sentence
      for (let index = 0; index < words.length; index += 1) {
        const word = words[index]
        if (word === undefined) continue
        word.marks ??= byFirst.has(word.folded)
        if (!word.marks) continue
        const patterns = byFirst.get(word.folded)
        if (patterns === undefined || !mayBegin(patterns, sentences, rank, index)) continue
        const token = sentence.tokens[index]
        if (token === undefined || token.start < reach) continue
        if (isLower(text, token.start) && !opensLine(text, token.start)) continue
        all ??= sentences.flatMap(({ tokens }) => tokens)
        const hit = matchAt(patterns, all, passed + index, text)
        if (hit === null) continue
        hits.push(hit)
        reach = hit.end
      }
      passed += words.length
    }
    return hits
  }

  return (text, sentences) => {
    const hits = hitsIn(text, sentences)
    return hits.flatMap((hit, rank): readonly Marking[] => {
      const before = text.slice(Math.max(0, hit.start - REACH), hit.start)
      const after = text.slice(hit.end, hit.end + REACH)
      const start = hit.start - before.length + before.lastIndexOf('\n') + 1
      const found = after.indexOf('\n')
      const end = hit.end + (found < 0 ? after.length : found)
      const inLine = (other: Hit): Hit => ({ ...other, start: other.start - start, end: other.end - start })
      const others = neighbours(hits, rank, start, end).map(inLine)
      const place = markingPlace(text.slice(start, end), inLine(hit), others, around)
      if (place === null) return []
      const { form, level, kind } = hit.pattern
      return [{ start: hit.start, end: hit.end, form, level, kind, place }]
    })
  }
}

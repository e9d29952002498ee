import type { Lexicon } from '../../model/lexicon.ts'
import type { Token } from '../../model/sentence.ts'
import { foldWord } from '../../text/fold-word.ts'
import { tokenize } from '../../text/tokenize.ts'

/** A phrase found among tokens: from token `first` up to, not including, token `last`. */
export interface FoundPhrase<Meaning> {
  readonly first: number
  readonly last: number
  readonly meaning: Meaning
}

/** Finds phrases among the tokens of a source, the longest from left to right, none inside another. */
export type PhraseFinder<Meaning> = (tokens: readonly Token[], source: string) => readonly FoundPhrase<Meaning>[]

interface Entry<Meaning> {
  readonly folded: readonly string[]
  /** Lower-case spellings in Latin script, where an accent makes another word ("wurde", "würde"; "a", "à"); null elsewhere. */
  readonly spelled: readonly (string | null)[]
  readonly meaning: Meaning
}

const NOTHING: readonly never[] = []
const LATIN = /^[\p{Script=Latin}'’-]+$/u
const TYPOGRAPHIC = /[’ʼ＇]/gu
const JOINING: ReadonlySet<Lexicon['language']> = new Set(['en', 'uk', 'tr'])

const plain = (word: string): string => word.normalize('NFC').toLowerCase().replace(TYPOGRAPHIC, "'").replace('ß', 'ss')

/** True when a word stands for a spelling: accents count, except in longer words that begin with a capital. */
function spelledSo(raw: string, spelled: string | null): boolean {
  if (spelled === null || raw === spelled) return true
  return plain(raw) === spelled || (raw.length > 1 && raw.charAt(0) !== raw.charAt(0).toLowerCase())
}

const forms = (text: string, start: number, end: number) => {
  const word = text.slice(start, end)
  return { folded: foldWord(word), stem: word, stop: false }
}

/** Compiles phrases of one language; of phrases that begin alike the longest wins, of one spelling the first meaning. */
export function createPhraseFinder<Meaning>(
  { language, affixes }: Pick<Lexicon, 'language' | 'affixes'>,
  phrases: readonly (readonly [spelling: string, meaning: Meaning])[],
): PhraseFinder<Meaning> {
  const joins = JOINING.has(language)
  const entries = new Map<string, Entry<Meaning>[]>()
  for (const [spelling, meaning] of phrases) {
    const words = tokenize(spelling, 0, spelling.length, 0, { forms, apostropheJoins: joins })
    const [first] = words
    if (first === undefined) continue
    const folded = words.map((word) => word.folded)
    const spelled = words.map((word) => (LATIN.test(word.stem) ? plain(word.stem) : null))
    entries.set(first.folded, [...(entries.get(first.folded) ?? []), { folded, spelled, meaning }])
  }
  for (const list of entries.values()) list.sort((left, right) => right.folded.length - left.folded.length)
  const prefixes = (affixes?.prefixes ?? []).map(foldWord).filter((prefix) => prefix.length === 1)

  const startingAt = ({ folded }: Token): readonly Entry<Meaning>[] => {
    const exact = entries.get(folded)
    if (exact !== undefined) return exact
    const prefix = prefixes.find((one) => folded.length > 2 && folded.startsWith(one))
    return prefix === undefined
      ? NOTHING
      : (entries.get(folded.slice(prefix.length)) ?? []).filter((entry) => entry.folded.length === 1)
  }
  return (tokens, source) => {
    const found: FoundPhrase<Meaning>[] = []
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at]
      if (token === undefined) continue
      const starting = startingAt(token)
      if (starting.length === 0) continue
      const entry = starting.find(({ folded, spelled }) =>
        folded.every((word, step) => {
          const other = tokens[at + step]
          if (other === undefined || (step > 0 && other.folded !== word)) return false
          return spelledSo(source.slice(other.start, other.end), spelled[step] ?? null) || other.folded !== word
        }),
      )
      if (entry === undefined) continue
      found.push({ first: at, last: at + entry.folded.length, meaning: entry.meaning })
      at += entry.folded.length - 1
    }
    return found
  }
}

import { createBoundedCache } from '../../../lib/bounded-cache.ts'
import type { ModalFamily, ModalityWords } from '../../model/modality-words.ts'
import { foldWord } from '../../text/fold-word.ts'

export interface Tense {
  readonly family: ModalFamily
  readonly act: string
  /** Folded infinitive, or as much of it as the form shows. */
  readonly root: string
}

const SHORTEST_ROOT = 2
const KEPT_WORDS = 20_000

interface Ending {
  readonly letters: string
  readonly keep: number
  readonly family: ModalFamily
  readonly act: string
}

/** Reads verb forms that say a rung by themselves: "fournira" is will, of "fournir". */
export function createTenseReader({ tenses, roots, notTenses }: ModalityWords): (raw: string) => Tense | null {
  const endings: Ending[] = tenses
    .flatMap(({ family, act, endings: all, keep }) => all.map((letters) => ({ letters, keep, family, act })))
    .toSorted((left, right) => right.letters.length - left.letters.length)
  const beginnings: Ending[] = tenses.flatMap(({ family, act, beginnings: all, keep }) =>
    all.map((letters) => ({ letters, keep, family, act })),
  )
  const excluded = new Set(notTenses)
  const irregular = new Map(Object.entries(roots).map(([root, infinitive]) => [foldWord(root), foldWord(infinitive)]))
  if (endings.length + beginnings.length === 0) return () => null
  const known = createBoundedCache<{ readonly tense: Tense | null }>(KEPT_WORDS)
  const read = (raw: string): Tense | null => {
    const word = raw.normalize('NFC').toLowerCase()
    if (excluded.has(word)) return null
    const ending = endings.find(({ letters }) => word.length >= letters.length + SHORTEST_ROOT && word.endsWith(letters))
    if (ending !== undefined) {
      const root = foldWord(word.slice(0, word.length - ending.letters.length + ending.keep))
      return { family: ending.family, act: ending.act, root: irregular.get(root) ?? root }
    }
    const beginning = beginnings.find(({ letters }) => word.length > letters.length + SHORTEST_ROOT && word.startsWith(letters))
    if (beginning === undefined) return null
    return { family: beginning.family, act: beginning.act, root: foldWord(word.slice(beginning.keep)) }
  }
  return (raw) => {
    const kept = known.get(raw)
    if (kept !== undefined) return kept.tense
    const tense = read(raw)
    known.set(raw, { tense })
    return tense
  }
}

import type { Language } from '../../domain/language.ts'
import type { Gazetteer } from '../model/lexicon.ts'
import { foldWord } from '../text/fold-word.ts'
import type { NamesOf } from '../translation/name-drifts.ts'

const WORDS = /[\p{L}\p{M}\p{N}]+/gu
const SHORTEST = 3
const IDEOGRAPHS = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,}$/u

/** Words of the spellings of each name of the gazetteer, folded, by language; made when a name is first asked for. */
export function createNameSpellings(gazetteer: Gazetteer): NamesOf {
  const entries = new Map(gazetteer.entries.map((entry) => [entry.id, entry]))
  const known = new Map<string, readonly string[]>()
  return (id: string, language: Language) => {
    const key = `${language} ${id}`
    const made = known.get(key)
    if (made !== undefined) return made
    const names = entries.get(id)?.names
    const spellings = [...(names?.[language] ?? []), ...(names?.['*'] ?? [])]
    const words = spellings.flatMap((spelling) => spelling.match(WORDS) ?? []).map(foldWord)
    const distinct = [...new Set(words.filter((word) => word.length >= SHORTEST || IDEOGRAPHS.test(word)))]
    known.set(key, distinct)
    return distinct
  }
}

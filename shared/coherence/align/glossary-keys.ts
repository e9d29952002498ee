import type { Language } from '../../domain/language.ts'
import type { Lexicon } from '../model/lexicon.ts'
import type { Word } from '../model/word.ts'
import { createWordForms } from '../text/word-forms.ts'

/** Concepts of the bilingual glossary that a word may name. */
export interface Meanings {
  /** Of the word, or of the first part of a compound whose two parts are known. */
  readonly first: readonly string[]
  /** Of the other part of such a compound. */
  readonly second: readonly string[]
}

/** What a word of one language names in the bilingual glossary; empty lists when it names nothing. */
export type GlossaryKeys = (word: Word) => Meanings

const NONE: readonly string[] = []
const NOTHING: Meanings = { first: NONE, second: NONE }
/** Languages that write compounds as one word: a part may be in the glossary where the whole is not. */
const COMPOUNDING: ReadonlySet<Language> = new Set(['de', 'nl'])
const SHORTEST_COMPOUND = 8
const SHORTEST_PART = 4

/** Compiles the words of a language's glossary by their stems, so that inflected forms name the concept too. */
export function createGlossaryKeys(language: Language, lexicon: Lexicon | undefined): GlossaryKeys {
  const glossary = Object.entries(lexicon?.glossary ?? {})
  if (glossary.length === 0) return () => NOTHING
  const forms = createWordForms(language, [], lexicon?.plurals)
  const concepts = new Map<string, string[]>()
  for (const [concept, words] of glossary)
    for (const word of words) {
      const { stem, folded } = forms(word, 0, word.length)
      for (const form of new Set([stem, `=${folded}`])) {
        const known = concepts.get(form)
        const key = `concept:${concept}`
        if (known === undefined) concepts.set(form, [key])
        else if (!known.includes(key)) known.push(key)
      }
    }
  const known = new Map<string, Meanings>()
  const whole = (stem: string, folded: string): readonly string[] => concepts.get(`=${folded}`) ?? concepts.get(stem) ?? NONE
  const parts = (stem: string): Meanings => {
    if (!COMPOUNDING.has(language) || stem.length < SHORTEST_COMPOUND) return NOTHING
    for (let cut = SHORTEST_PART; cut <= stem.length - SHORTEST_PART; cut += 1) {
      const tail = concepts.get(stem.slice(cut)) ?? concepts.get(`=${stem.slice(cut)}`)
      if (tail === undefined) continue
      const head = stem.slice(0, cut)
      const first = concepts.get(head) ?? concepts.get(head.replace(/(?:en|er|s|n|e)$/, ''))
      return first === undefined ? { first: tail, second: NONE } : { first, second: tail }
    }
    for (let cut = stem.length - 3; cut >= SHORTEST_PART + 1; cut -= 1) {
      const head = concepts.get(stem.slice(0, cut))
      if (head !== undefined) return { first: head, second: NONE }
    }
    return NOTHING
  }
  return ({ stem, folded }) => {
    const cached = known.get(folded)
    if (cached !== undefined) return cached
    const direct = whole(stem, folded)
    const meanings = direct.length > 0 ? { first: direct, second: NONE } : parts(stem)
    if (known.size > 40_000) known.clear()
    known.set(folded, meanings)
    return meanings
  }
}

import { describe, expect, it } from 'vitest'
import { loadLexicons } from '../../../../electron/data/resources/load-lexicons.ts'
import { createGlossaryKeys, type Meanings } from '../../../../shared/coherence/align/glossary-keys.ts'
import { createWordForms } from '../../../../shared/coherence/text/word-forms.ts'
import type { Language } from '../../../../shared/domain/language.ts'

const { lexicons } = await loadLexicons(new URL('../../../../resources/lexicons', import.meta.url).pathname)

function meaningsOf(language: Language, word: string): Meanings {
  const lexicon = lexicons.get(language)
  const form = createWordForms(language, [], lexicon?.plurals)(word, 0, word.length)
  return createGlossaryKeys(language, lexicon)(form)
}

const conceptsOf = (language: Language, word: string): readonly string[] => meaningsOf(language, word).first

describe('the bilingual glossary', () => {
  it.each([
    ['fr', 'élections', 'en', 'elections'],
    ['es', 'sanciones', 'de', 'Sanktionen'],
    ['it', 'alleati', 'nl', 'bondgenoten'],
    ['pt', 'reféns', 'fr', 'otages'],
    ['de', 'Verhandlungen', 'en', 'talks'],
  ] as const)('%s %s names what %s %s names, inflected too', (left, word, right, other) => {
    const concepts = conceptsOf(left, word)
    expect(concepts.length).toBeGreaterThan(0)
    expect(conceptsOf(right, other).some((concept) => concepts.includes(concept))).toBe(true)
  })

  it('reads both parts of a German or Dutch compound, and of no other word', () => {
    for (const [language, word] of [
      ['de', 'Parlamentswahlen'],
      ['nl', 'parlementsverkiezingen'],
    ] as const) {
      const { first, second } = meaningsOf(language, word)
      expect(first).toContain('concept:parliament')
      expect(second).toContain('concept:election')
    }
    expect(meaningsOf('de', 'Wahlen').second).toEqual([])
    expect(meaningsOf('en', 'basketmakers')).toEqual({ first: [], second: [] })
  })

  it('says nothing of a word that it does not hold, and of a language that it does not know', () => {
    expect(conceptsOf('en', 'xylophone')).toEqual([])
    expect(conceptsOf('ru', 'выборы')).toEqual([])
  })
})

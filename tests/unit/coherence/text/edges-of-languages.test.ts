import { describe, expect, it } from 'vitest'
import type { Lexicon } from '../../../../shared/coherence/model/lexicon.ts'
import { createLanguageDetector } from '../../../../shared/coherence/text/detect-language.ts'
import type { Language } from '../../../../shared/domain/language.ts'

const lexicon = (stopwords: readonly string[], letters: readonly string[] = []) => ({ stopwords, letters }) as unknown as Lexicon
const detect = createLanguageDetector(
  new Map<Language, Lexicon>([
    ['fr', lexicon(['le', 'de', 'sans'], ['œ'])],
    ['es', lexicon(['el', 'de', 'sin'], ['ñ'])],
    ['pt', lexicon(['o', 'de', 'sem'])],
  ]),
)

describe('the language that most words speak for', () => {
  it.each([
    ['a word of its own', 'le chat dort', 'fr'],
    ['a word of its own among shared ones', 'de de de sin', 'es'],
    ['a letter of its own', 'mañana bueno', 'es'],
    ['its letter as a capital', 'MAÑANA', 'es'],
    ['one known word in thirty', `${'mot '.repeat(29)}sans`, 'fr'],
    ['fewer known words than that', `${'mot '.repeat(33)}sans`, null],
    ['nothing', 'chat dort', null],
    ['no word at all', '12 % ; 40', null],
  ] as const)('%s', (_, text, language) => {
    expect(detect(text)).toBe(language)
  })
})

describe('the script that decides alone', () => {
  it.each([
    ['kana among ideographs', '平和の', 'ja'],
    ['ideographs', '和平', 'zh'],
    ['Arabic', 'سلام', 'ar'],
    ['Greek', 'ειρήνη', 'el'],
    ['ideographs among few Latin words', '和平 与 稳定 NATO', 'zh'],
    ['one ideograph in a French text', 'le mot 和 est chinois', 'fr'],
    ['half of the words in Latin', '和平 le', 'fr'],
    ['a mark of the script that is no word', 'le prix ، sans', 'fr'],
  ] as const)('%s', (_, text, language) => {
    expect(detect(text)).toBe(language)
  })

  it('is read in the first two thousand characters', () => {
    expect(detect(`${'le chat '.repeat(300)}平和の`)).toBe('fr')
    expect(detect(`${'le chat '.repeat(200)}平和の`)).toBe('ja')
  })
})

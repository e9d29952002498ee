import { describe, expect, it } from 'vitest'
import { countText } from '../../../shared/document/count-text.ts'

describe('countText', () => {
  it.each([
    ['fr', "L'attaque du 3 mars a fait douze morts\u202f!", 8],
    ['en', "The ministry doesn't comment on well-known rumours.", 8],
    ['ar', 'تدين الجمهورية الهجوم بشدة', 4],
    ['zh', '我们谴责这次袭击', 8],
    ['ja', '外務省は声明を発表した', 11],
  ] as const)('counts the words of %s', (language, text, words) => {
    expect(countText(text, language).words).toBe(words)
  })

  it('counts characters as people see them typed, paragraphs that hold something, and the time to read', () => {
    expect(countText('Un mot 👍\n\nfin', 'fr')).toEqual({
      words: 3,
      characters: 11,
      charactersWithoutSpaces: 9,
      paragraphs: 2,
      readingSeconds: 1,
    })
    expect(countText('mot '.repeat(390), 'fr').readingSeconds).toBe(120)
    expect(countText('', 'ar')).toEqual({ words: 0, characters: 0, charactersWithoutSpaces: 0, paragraphs: 0, readingSeconds: 0 })
  })
})

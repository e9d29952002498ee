import { describe, expect, it } from 'vitest'
import { countText } from '../../../shared/document/count-text.ts'
import { countWords } from '../../../shared/document/count-words.ts'

const TEXTS = [
  ['fr', 'L’attaque d’aujourd’hui, au sous-marin : 12 000 morts, 3,5 % et 40 M€ (art. 2.1) — « non » !', 15],
  ['en', "Don't over-think it: U.S. troops, e.g. 1,250.75 miles; a_b, 3rd, x2, 5'6 and l.m.", 15],
  ['de', 'Straßen- und Brückenbau; Mio. Euro', 5],
  ['ar', 'وزارةُ الخارجية تُدين الهجوم ١٢٬٥ على غاو.', 7],
  ['ru', 'Россия, 12.5 млн; из-за «него»', 6],
  ['el', 'Η Ελλάδα καταδικάζει την επίθεση.', 5],
  ['fr', '', 0],
  ['fr', 'e\u0301te\u0301 a\u0300', 2],
] as const

/** What runtimes cut differently, each in its own way. */
const ADDRESSES = [
  ['fr', 'www.valmont.example/info', 2],
  ['fr', 'Voir presse@valmont.example.', 3],
] as const

function segmented(text: string, language: string): number {
  return [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].filter(({ isWordLike }) => isWordLike).length
}

describe('counting words', () => {
  it.each(TEXTS)('follows Unicode (%s): %s', (language, text, words) => {
    expect(countWords(text, language)).toBe(words)
    expect(segmented(text, language)).toBe(words)
  })

  it.each(ADDRESSES)('counts an address in every runtime alike (%s): %s', (language, text, words) => {
    expect(countWords(text, language)).toBe(words)
  })

  it('leaves Chinese words in a text of another language to the dictionary', () => {
    const text = '中国外交部发言人就北京会议发表讲话。'
    expect(countWords(text, 'fr')).toBe(segmented(text, 'fr'))
    expect(countText(`${text} Fin.`, 'fr').words).toBe(segmented(text, 'fr') + 1)
  })

  it('counts characters where writers count those, spaces and line ends aside', () => {
    expect(countWords('瓦尔蒙于2026年11月3日 谴责。', 'zh')).toBe(17)
    expect(countWords('外務省は\n声明を発表した。', 'ja')).toBe(12)
    expect(countWords('𠮷野家', 'ja')).toBe(3)
  })
})

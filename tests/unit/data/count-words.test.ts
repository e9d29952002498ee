import { describe, expect, it } from 'vitest'
import { countWords } from '../../../electron/data/features/documents/count-words.ts'
import { countText } from '../../../shared/document/count-text.ts'

const TEXTS = [
  ['fr', 'L’attaque d’aujourd’hui, au sous-marin : 12 000 morts, 3,5 % et 40 M€ (art. 2.1) — « non » !'],
  ['en', "Don't over-think it: U.S. troops, e.g. 1,250.75 miles; a_b, 3rd, x2, 5'6 and l.m."],
  ['de', 'Straßen- und Brückenbau; Mio. Euro'],
  ['ar', 'وزارةُ الخارجية تُدين الهجوم ١٢٬٥ على غاو.'],
  ['ru', 'Россия, 12.5 млн; из-за «него»'],
  ['el', 'Η Ελλάδα καταδικάζει την επίθεση.'],
  ['zh', '中国外交部发言人就北京会议发表讲话。'],
  ['fr', ''],
  ['fr', 'e\u0301te\u0301 a\u0300'],
] as const

describe('counting words', () => {
  it.each(TEXTS)('agrees with the editor (%s): %s', (language, text) => {
    expect(countWords(text, language)).toBe(countText(text, language).words)
  })
})

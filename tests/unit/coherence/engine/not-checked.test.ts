import { describe, expect, it } from 'vitest'
import type { Language } from '../../../../shared/domain/language.ts'
import { loadChecker } from './load-checker.ts'
import { messagesOf } from './messages-of.ts'

const checker = await loadChecker()
const FRENCH = 'La France apportera 40 millions d’euros au Mali en 2026.'

function unchecked(language: Language, text: string, statement: Partial<Record<Language, string>>): readonly string[] {
  const messages = checker.prepare(messagesOf([{ id: 'aid', mandatory: false, statement }]))
  const { notChecked } = checker.check({ path: 'text', text, language, now: '2026-03-06T09:00Z' }, messages)
  return notChecked.map(({ reason }) => reason)
}

describe('what is not checked', () => {
  it.each([
    ['ru', 'В 2026 году Франция предоставит Мали 40 миллионов евро.'],
    ['pl', 'W 2026 roku Francja przekaże Mali 40 milionów euro.'],
    ['el', 'Η Γαλλία θα δώσει 40 εκατομμύρια ευρώ στο Μάλι το 2026.'],
    ['ar', 'ستقدم فرنسا 40 مليون يورو إلى مالي في عام 2026.'],
  ] as const)('%s: a text whose points have no variant in its language, said so', (language, text) => {
    expect(unchecked(language, text, { fr: FRENCH })).toEqual([`no approved variant in ${language}`])
    expect(unchecked(language, text, { fr: FRENCH, [language]: text })).toEqual([])
  })

  it('is nothing between two languages of the glossary', () => {
    expect(unchecked('de', 'Frankreich stellt Mali 2026 40 Millionen Euro bereit.', { fr: FRENCH })).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import type { Language } from '../../../../shared/domain/language.ts'
import { loadChecker } from './load-checker.ts'
import { messagesOf } from './messages-of.ts'

const checker = await loadChecker()
const STATEMENTS = {
  aid: 'France will provide 40 million euros in humanitarian aid to Mali and Niger in 2026.',
  quake: 'Following the earthquake of 18 January 2026 in Türkiye, France sent 85 rescuers and 14 tonnes of equipment.',
  talks: 'The negotiations on the agreement opened in Geneva on 24 April 2026 with more than 50 delegations.',
}
const messages = checker.prepare(
  messagesOf(Object.entries(STATEMENTS).map(([id, en]) => ({ id, mandatory: false, statement: { en } }))),
)

function told(language: Language, text: string): readonly string[] {
  const { findings } = checker.check({ path: 'text', text, language, now: '2026-03-06T09:00Z' }, messages)
  return findings.map(({ rule, text: words, expected }) => `${rule} ${words} for ${expected}`)
}

const found = (language: Language, text: string): readonly string[] =>
  checker
    .check({ path: 'text', text, language, now: '2026-03-06T09:00Z' }, messages)
    .coverage.filter(({ status }) => status !== 'not-checked' && status !== 'omitted')
    .map(({ point }) => point)

describe('a text held against points approved in another language', () => {
  it.each([
    ['fr', 'En 2026, la France apportera 40 M€ d’aide humanitaire au Mali et au Niger.', 'aid'],
    ['es', 'Francia aportará 40 millones de euros de ayuda humanitaria a Malí y Níger en 2026.', 'aid'],
    ['de', 'Frankreich stellt 2026 humanitäre Hilfe in Höhe von 40 Millionen Euro für Mali und Niger bereit.', 'aid'],
    ['it', 'Nel 2026 la Francia fornirà 40 milioni di euro di aiuti umanitari al Mali e al Niger.', 'aid'],
    ['pt', 'A França concederá 40 milhões de euros de ajuda humanitária ao Mali e ao Níger em 2026.', 'aid'],
    ['nl', 'Frankrijk verleent in 2026 40 miljoen euro humanitaire hulp aan Mali en Niger.', 'aid'],
    [
      'de',
      'Nach dem Erdbeben vom 18. Januar 2026 in der Türkei hat Frankreich 85 Retter und 14 Tonnen Material entsandt.',
      'quake',
    ],
  ] as const)('%s: finds the point and is silent on a faithful translation', (language, text, point) => {
    expect(found(language, text)).toContain(point)
    expect(told(language, text)).toEqual([])
  })

  it.each([
    [
      'fr',
      'En 2026, la France apportera 14 M€ d’aide humanitaire au Mali et au Niger.',
      'translation-loss 14 M€ for 40000000 EUR',
    ],
    [
      'es',
      'Francia aportará 40 millones de dólares de ayuda humanitaria a Malí y Níger en 2026.',
      'translation-loss 40 millones de dólares for 40000000 EUR',
    ],
    [
      'de',
      'Frankreich stellt 2026 humanitäre Hilfe in Höhe von 40 Millionen Euro für Mali und Tschad bereit.',
      'translation-loss Tschad for country:NE',
    ],
    [
      'nl',
      'Na de aardbeving van 18 januari 2026 in Turkije stuurde Frankrijk 62 redders en 14 ton materiaal.',
      'translation-loss 62 for 85',
    ],
    [
      'it',
      'I negoziati sull’accordo si sono aperti a Ginevra il 24 aprile 2026 con meno di 50 delegazioni.',
      'translation-loss meno di 50 delegazioni for >=50',
    ],
  ] as const)('%s: tells what a translation changed', (language, text, expected) => {
    expect(told(language, text)).toEqual([expected])
  })

  it('takes an added figure, a list number and a name that no list knows for no departure', () => {
    expect(
      told('fr', '(12) La France apportera 40 millions d’euros d’aide humanitaire au Mali et au Niger en 2026, dit Awa Traoré.'),
    ).toEqual([])
    expect(
      told('es', 'Francia aportará 40 millones de euros de ayuda humanitaria a Malí y Níger en 2026, para 300 aldeas.'),
    ).toEqual([])
  })

  it('is silent on a sentence about something else that names the same states', () => {
    expect(told('fr', 'La France a livré 12 hélicoptères au Mali et au Niger.')).toEqual([])
  })
})

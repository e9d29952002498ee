import { describe, expect, it } from 'vitest'
import type { Language } from '../../../../shared/domain/language.ts'
import { readText } from './read-text.ts'

const acts = (language: Language, text: string): string =>
  readText(language, text)
    .mentions.flatMap((mention) => (mention.kind === 'stance' ? [mention.act] : []))
    .join(' ')

const values = (language: Language, text: string): readonly number[] =>
  readText(language, text).mentions.flatMap((mention) => (mention.kind === 'figure' ? [mention.value] : []))

describe('verbs in two parts', () => {
  it.each([
    ['de', 'Frankreich lehnt die Annexion der Krim ab.', 'denounce'],
    ['de', 'Frankreich lehnt die Annexion ab, die nicht gültig ist.', 'denounce'],
    ['de', 'Wir fordern alle Parteien dazu auf, zu verhandeln.', 'call-on'],
    ['de', 'Wir fordern die Freilassung der Geiseln.', 'demand'],
    ['de', 'Die Ministerin lehnt sich an die Wand.', ''],
    ['nl', 'Frankrijk roept alle partijen op.', 'call-on'],
    ['nl', 'Frankrijk wijst het voorstel af.', 'denounce'],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(acts(language, text)).toBe(expected)
  })
})

describe('numbers in one word', () => {
  it.each([
    ['de', 'dreihundertzwölf Soldaten', [312]],
    ['de', 'zweitausenddreihundert Soldaten', [2300]],
    ['de', 'einundzwanzig Soldaten', [21]],
    ['nl', 'driehonderdtwaalf soldaten', [312]],
    ['it', 'trecentododici soldati', [312]],
    ['es', 'mil doscientos cincuenta soldados', [1250]],
    ['de', 'Der Beitrag steigt von 120 auf 150 Millionen Euro', [120_000_000, 150_000_000]],
    ['nl', 'De bijdrage stijgt van 120 naar 150 miljoen euro', [120_000_000, 150_000_000]],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(values(language, text)).toEqual(expected)
  })
})

import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../../renderer/editor/typography/apply-edits.ts'
import { fixTypography } from '../../../renderer/editor/typography/fix-typography.ts'
import type { Language } from '../../../shared/domain/language.ts'

const fix = (text: string, language: Language = 'fr'): string => applyEdits(text, fixTypography(text, language))

const FRENCH: readonly (readonly [string, string])[] = [
  ['Il a dit "oui" hier.', 'Il a dit «\u202Foui\u202F» hier.'],
  ['Il a dit " oui " hier.', 'Il a dit «\u202Foui\u202F» hier.'],
  ['Il a dit “oui” hier.', 'Il a dit «\u202Foui\u202F» hier.'],
  ['« oui »', '«\u202Foui\u202F»'],
  ['«oui»', '«\u202Foui\u202F»'],
  ["l'attaque d'hier", 'l’attaque d’hier'],
  ['Vraiment ? Oui ! Donc ; voilà : ici', 'Vraiment\u202F? Oui\u202F! Donc\u202F; voilà\u00A0: ici'],
  ['Vraiment? Oui!', 'Vraiment\u202F? Oui\u202F!'],
  ['12 000 morts, 1 250 000 euros', '12\u202F000 morts, 1\u202F250\u202F000 euros'],
  ['40 % et 12 €', '40\u202F% et 12\u202F€'],
  ['attendez...', 'attendez…'],
  ['M. Dupont', 'M.\u00A0Dupont'],
  ['à 14:02 : début', 'à 14:02\u00A0: début'],
]

describe('fixing typography', () => {
  it.each(FRENCH)('writes %j as %j', (before, after) => {
    expect(fix(before)).toBe(after)
  })

  it('changes nothing the second time', () => {
    for (const [before] of FRENCH) expect(fixTypography(fix(before), 'fr')).toEqual([])
  })

  it('leaves addresses and unpaired quotes alone', () => {
    const text = 'Voir https://example.org/a?b=1;c=2, https://example.org/liste; et presse@example.org, écran de 12" ici'
    expect(fix(text)).toBe(text)
  })

  it('uses the marks of the language and no French spaces elsewhere', () => {
    expect(fix('He said "yes"? It\'s "no".', 'en')).toBe('He said “yes”? It’s “no”.')
    expect(fix('Er sagte "ja".', 'de')).toBe('Er sagte „ja“.')
    expect(fix('هل قال "نعم"؟', 'ar')).toBe('هل قال «نعم»؟')
  })
})

import type { Language } from '../../../../shared/domain/language.ts'

/** Language, approved sentence, text, and what must be said of it: nothing when the text is faithful. */
export type WordedCase = readonly [language: Language, approved: string, text: string, ...said: readonly string[]]

const GENEVA = 'La conférence se tiendra à Genève du 12 au 14 mai 2026.'
const GENEVA_EN = 'The conference will be held in Geneva from 12 to 14 May 2026.'

/** Faithful rewordings that were once taken for departures, each beside the departure that it looks like. */
export const WORDED_OTHERWISE: Readonly<Record<string, readonly WordedCase[]>> = {
  'days in a row': [
    ['fr', GENEVA, 'La conférence se tiendra à Genève les 12, 13 et 14 mai 2026.'],
    ['fr', 'La conférence se tiendra à Genève les 12, 13 et 14 mai 2026.', GENEVA],
    [
      'fr',
      GENEVA,
      'La conférence se tiendra à Genève les 13, 14 et 15 mai 2026.',
      'date-mismatch: 13',
      'date-mismatch: 15 mai 2026',
    ],
    ['fr', GENEVA, 'La conférence se tiendra à Genève les 12, 13, 14 et 15 mai 2026.', 'date-mismatch: 15 mai 2026'],
    ['en', GENEVA_EN, 'The conference will be held in Geneva on 12, 13 and 14 May 2026.'],
    ['en', GENEVA_EN, 'The conference will be held in Geneva on 12, 13, and 14 May 2026.'],
    ['en', GENEVA_EN, 'The conference will be held in Geneva on May 12, 13 and 14, 2026.'],
    [
      'en',
      GENEVA_EN,
      'The conference will be held in Geneva on May 11, 12 and 13, 2026.',
      'date-mismatch: May 11',
      'date-mismatch: 13, 2026',
    ],
    [
      'es',
      'La conferencia se celebrará en Ginebra del 12 al 14 de mayo de 2026.',
      'La conferencia se celebrará en Ginebra los días 12, 13 y 14 de mayo de 2026.',
    ],
    [
      'de',
      'Die Konferenz findet vom 12. bis 14. Mai 2026 in Genf statt.',
      'Die Konferenz findet am 12., 13. und 14. Mai 2026 in Genf statt.',
    ],
  ],
}

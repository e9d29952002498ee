import { rewrite } from './rewrite.ts'

/** Another verb of the same rung. */
export const sameRung = rewrite('same-rung', {
  fr: [
    [/\bsalue le\b/g, 'se félicite du'],
    [/\bsalue la\b/g, 'se félicite de la'],
    [/\bdénonce\b/g, 'rejette'],
    [/\bapporte son soutien à\b/g, 'soutient'],
  ],
  en: [
    [/\bcalls on\b/g, 'calls upon'],
    [/\bcalls upon\b/g, 'calls on'],
    [/\bdenounces\b/g, 'rejects'],
  ],
})

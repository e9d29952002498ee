import { describe, expect, it } from 'vitest'
import { loadChecker } from '../engine/load-checker.ts'
import { messagesOf } from '../engine/messages-of.ts'

const checker = await loadChecker()

/** The text with the suggestion of its only error in place; null when nothing is suggested. */
function mended(language: 'fr' | 'en' | 'es' | 'it' | 'pt', approved: string, text: string): string | null {
  const prepared = checker.prepare(messagesOf([{ id: 'tp', statement: { [language]: approved } }]))
  const { findings } = checker.check({ path: 'text', text, language, now: '2026-03-10T09:00Z' }, prepared)
  const [error, ...others] = findings.filter(({ severity }) => severity === 'error')
  if (error === undefined || others.length > 0) throw new Error(`${findings.length} findings, not one error`)
  return error.suggestion === null ? null : text.slice(0, error.start) + error.suggestion + text.slice(error.end)
}

describe('a suggestion leaves a sentence', () => {
  it.each([
    ['fr', 'Valmont n’a aucun militaire engagé au Mali.', 'Valmont a engagé 200 militaires au Mali.', null],
    ['en', 'Valmont has not sent troops to Mali.', 'Valmont sent troops to Mali.', null],
    [
      'fr',
      'La France n’a pas envoyé de soldats au Mali.',
      'La France a envoyé des soldats au Mali.',
      'La France n’a pas envoyé de soldats au Mali.',
    ],
    [
      'en',
      'Valmont condemns in the strongest terms the attack in Gao.',
      'Valmont strongly regrets the attack in Gao.',
      'Valmont condemns in the strongest terms the attack in Gao.',
    ],
    [
      'fr',
      'La France condamne fermement l’attaque de Gao.',
      'La France regrette profondément l’attaque de Gao.',
      'La France condamne fermement l’attaque de Gao.',
    ],
    [
      'fr',
      'L’attaque de Gao a fait 12 morts.',
      'L’attaque de Gao a fait une quinzaine de morts.',
      'L’attaque de Gao a fait 12 morts.',
    ],
    ['fr', 'L’attaque de Gao a fait 12 morts.', 'L’attaque de Gao a fait 15 morts.', 'L’attaque de Gao a fait 12 morts.'],
    [
      'fr',
      'Les autorités de la France ont annoncé la reprise des vols.',
      'Les autorités du Mali ont annoncé la reprise des vols.',
      'Les autorités de la France ont annoncé la reprise des vols.',
    ],
    [
      'fr',
      'L’Allemagne a annoncé la reprise des vols le 3 mars.',
      'Le Mali a annoncé la reprise des vols le 3 mars.',
      'L’Allemagne a annoncé la reprise des vols le 3 mars.',
    ],
    [
      'fr',
      'La reprise des vols a été annoncée en Allemagne le 3 mars.',
      'La reprise des vols a été annoncée au Mali le 3 mars.',
      'La reprise des vols a été annoncée en Allemagne le 3 mars.',
    ],
    [
      'fr',
      'La reprise des vols a été annoncée au Niger le 3 mars.',
      'La reprise des vols a été annoncée au Mali le 3 mars.',
      'La reprise des vols a été annoncée au Niger le 3 mars.',
    ],
    [
      'fr',
      'La reprise des vols vers l’Allemagne a été annoncée le 3 mars.',
      'La reprise des vols du Mali a été annoncée le 3 mars.',
      null,
    ],
    [
      'es',
      'El embajador de la India anunció la reanudación de los vuelos.',
      'El embajador del Perú anunció la reanudación de los vuelos.',
      'El embajador de la India anunció la reanudación de los vuelos.',
    ],
    [
      'it',
      'Il governo della Francia ha annunciato la ripresa dei voli.',
      'Il governo del Mali ha annunciato la ripresa dei voli.',
      'Il governo della Francia ha annunciato la ripresa dei voli.',
    ],
    [
      'pt',
      'O governo da França anunciou a retomada dos voos.',
      'O governo do Mali anunciou a retomada dos voos.',
      'O governo da França anunciou a retomada dos voos.',
    ],
    [
      'en',
      'The talks on the flights will be held in Germany on 3 March.',
      'The talks on the flights will be held in Mali on 3 March.',
      'The talks on the flights will be held in Germany on 3 March.',
    ],
  ] as const)('%s: %s | %s', (language, approved, text, expected) => {
    expect(mended(language, approved, text)).toBe(expected)
  })
})

import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadLexicons } from '../../../../electron/data/resources/load-lexicons.ts'
import { createChecker } from '../../../../shared/coherence/engine/create-checker.ts'
import type { Language } from '../../../../shared/domain/language.ts'
import { findDepartures } from './find-departures.ts'

const checker = createChecker(await loadLexicons(join(import.meta.dirname, '../../../../resources/lexicons')))

type Case = readonly [Language, string, string]
const figures = (row: Case) => findDepartures(checker, 'figure-mismatch', row)

const TOLD: readonly (readonly [...Case, expected: string, actual: string, suggestion: string])[] = [
  ['fr', "L'attaque a fait 12 morts à Gao.", "L'attaque a fait des centaines de morts à Gao.", '12', '>=200', '12 morts'],
  ['fr', "L'attaque a fait 12 morts à Gao.", "L'attaque a fait des dizaines de morts à Gao.", '12', '>=20', '12 morts'],
  ['en', 'The attack killed 12 people in Gao.', 'The attack killed hundreds of people in Gao.', '12', '>=200', '12'],
  ['en', 'The attack killed 340 people in Gao.', 'The attack killed dozens of people in Gao.', '340', '>=24', '340'],
  ['de', 'Bei dem Angriff wurden 12 Menschen getötet.', 'Bei dem Angriff wurden Hunderte Menschen getötet.', '12', '>=200', '12'],
  ['es', 'El ataque causó 12 muertos en Gao.', 'El ataque causó cientos de muertos en Gao.', '12', '>=200', '12'],
  ['it', "L'attacco ha causato 12 morti a Gao.", "L'attacco ha causato centinaia di morti a Gao.", '12', '>=200', '12'],
  ['pt', 'O ataque causou 12 mortos em Gao.', 'O ataque causou centenas de mortos em Gao.', '12', '>=200', '12'],
  ['nl', 'Bij de aanval vielen 12 doden in Gao.', 'Bij de aanval vielen honderden doden in Gao.', '12', '>=200', '12'],
  [
    'fr',
    "La France débloque 40 millions d'euros pour le Sahel.",
    "La France débloque des milliards d'euros pour le Sahel.",
    '40000000 EUR',
    '>=2000000000 EUR',
    '40 millions',
  ],
]

const SILENT: readonly Case[] = [
  ['fr', "L'attaque a fait 340 morts à Gao.", "L'attaque a fait plusieurs centaines de morts à Gao."],
  ['en', 'The attack killed 40 people in Gao.', 'The attack killed dozens of people in Gao.'],
  ['de', 'Bei dem Angriff wurden 340 Menschen getötet.', 'Bei dem Angriff wurden Hunderte Menschen getötet.'],
  ['es', 'El ataque causó 340 muertos en Gao.', 'El ataque causó varios centenares de muertos en Gao.'],
  ['fr', "La France débloque 40 millions d'euros pour le Sahel.", "La France débloque des millions d'euros pour le Sahel."],
  // Something else is counted, or somebody else says it, or the number is there as well.
  ['en', 'The attack killed 12 people in Gao.', 'The attack in Gao, which forced hundreds of families to flee, killed people.'],
  [
    'fr',
    "L'attaque a fait 12 morts à Gao.",
    "L'attaque, qui a fait 12 morts à Gao, a jeté des milliers de personnes sur les routes.",
  ],
  ['fr', "L'attaque a fait 12 morts à Gao.", "Selon les assaillants, « l'attaque a fait des centaines de morts à Gao »."],
]

describe('an order without a number', () => {
  it.each(TOLD)('%s: is told where it is another one: %s', (language, point, text, expected, actual, suggestion) => {
    expect(figures([language, point, text])).toMatchObject([{ expected, actual, suggestion, severity: 'error' }])
  })

  it.each(SILENT)('%s: is not held against a number that it fits, nor one of something else: %s', (...row) => {
    expect(figures(row)).toEqual([])
  })
})

import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadLexicons } from '../../../../electron/data/resources/load-lexicons.ts'
import { createChecker } from '../../../../shared/coherence/engine/create-checker.ts'
import type { Language } from '../../../../shared/domain/language.ts'
import { findDepartures } from './find-departures.ts'

const checker = createChecker(await loadLexicons(join(import.meta.dirname, '../../../../resources/lexicons')))

type Case = readonly [Language, string, string]
const told = (row: Case) =>
  [...findDepartures(checker, 'polarity-flip', row), ...findDepartures(checker, 'stance-shift', row)].map(({ text }) => text)

const OPPOSED: readonly (readonly [...Case, said: string])[] = [
  [
    'fr',
    "Valmont demande l'ouverture sans délai d'une enquête internationale indépendante.",
    'Valmont refuse toute enquête internationale indépendante.',
    'refuse',
  ],
  [
    'fr',
    "La France soutient la création d'un fonds international pour les victimes.",
    "La France s'oppose à la création d'un fonds pour les victimes.",
    'oppose',
  ],
  [
    'fr',
    "La France s'oppose à la création d'un fonds international pour les victimes.",
    "La France soutient la création d'un fonds international pour les victimes.",
    'soutient',
  ],
  [
    'en',
    'France supports the immediate withdrawal of troops from Georgia.',
    'France opposes the withdrawal of troops from Georgia.',
    'opposes',
  ],
  [
    'de',
    'Deutschland unterstützt die Einrichtung eines Fonds für die Opfer.',
    'Deutschland lehnt die Einrichtung eines Fonds für die Opfer ab.',
    'lehnt',
  ],
  [
    'es',
    'España apoya la creación de un fondo para las víctimas.',
    'España rechaza la creación de un fondo para las víctimas.',
    'rechaza',
  ],
]

const OF_ANOTHER_OBJECT: readonly Case[] = [
  [
    'fr',
    "La France soutient la souveraineté de l'Ukraine.",
    "La France s'oppose à toute atteinte à la souveraineté de l'Ukraine.",
  ],
  [
    'fr',
    "La France soutient la souveraineté de l'Ukraine.",
    "La France rejette toute remise en cause de la souveraineté de l'Ukraine.",
  ],
  [
    'en',
    'France supports the sovereignty of Ukraine within its borders.',
    'France rejects any attack on the sovereignty of Ukraine within its borders.',
  ],
  [
    'en',
    'France welcomes the peace agreement signed in Doha.',
    'France condemns violations of the peace agreement signed in Doha.',
  ],
  [
    'de',
    'Deutschland unterstützt die territoriale Unversehrtheit Georgiens.',
    'Deutschland weist jeden Angriff auf die territoriale Unversehrtheit Georgiens zurück.',
  ],
  [
    'es',
    'España apoya la integridad territorial de Ucrania.',
    'España se opone a cualquier violación de la integridad territorial de Ucrania.',
  ],
  // A denial on one side only undoes the opposite.
  ['fr', 'La France demande la libération des otages.', "La France ne s'oppose pas à la libération des otages."],
]

describe('attitudes for and against', () => {
  it.each(OPPOSED)('%s: are told where they have one object: %s', (language, point, text, said) => {
    expect(told([language, point, text])).toEqual([said])
  })

  it.each(OF_ANOTHER_OBJECT)('%s: are not told where the text is against something else: %s', (...row) => {
    expect(told(row)).toEqual([])
  })
})

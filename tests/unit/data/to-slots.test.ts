import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { toSlots } from '../../../electron/data/features/coherence/to-slots.ts'
import { loadLexicons } from '../../../electron/data/resources/load-lexicons.ts'
import { createChecker } from '../../../shared/coherence/engine/create-checker.ts'
import type { Language } from '../../../shared/domain/language.ts'

const checker = createChecker(await loadLexicons(join(import.meta.dirname, '../../../resources/lexicons')))
const labels = (statement: string, language: Language): readonly (string | undefined)[] =>
  toSlots(
    checker.extract(statement, { language }).sentences.flatMap(({ mentions }) => mentions),
    statement,
  ).map(({ label }) => label)

describe('the slots that are proposed', () => {
  it('leave out a plain future and a number that counts nothing', () => {
    expect(
      labels('À compter du 1er février 2027, les visas pour études seront délivrés en 15 jours au lieu de 30.', 'fr'),
    ).toEqual(['1er février 2027', '15 jours'])
    expect(labels('Study visas will be free of charge.', 'en')).toEqual([])
  })

  it('keep what a person would want kept', () => {
    expect(labels('La France s’engage à verser 12 millions d’euros au Kenya.', 'fr')).toEqual(
      expect.arrayContaining(['s’engage', '12 millions d’euros', 'Kenya']),
    )
  })
})

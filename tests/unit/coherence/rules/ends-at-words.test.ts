import { describe, expect, it } from 'vitest'
import { loadChecker } from '../engine/load-checker.ts'
import { findDepartures } from './find-departures.ts'

const checker = await loadChecker()

const PRESENT = 'Des soldats français ont participé à l’opération au Mali.'
const ABSENT = 'Aucun soldat français n’a participé à l’opération au Mali.'
const SENDS = 'La France exclut d’envoyer des troupes au Niger.'
const MAY_SEND = 'La France n’exclut pas d’envoyer des troupes au Niger.'

describe('what is shown of a negation', () => {
  it.each([
    [ABSENT, PRESENT, 'soldats', 'Aucun soldat français'],
    [PRESENT, ABSENT, 'Aucun soldat français', 'soldats'],
    [ABSENT.replace('’a', "'a"), PRESENT, 'soldats', 'Aucun soldat français'],
    [SENDS, MAY_SEND, 'n’exclut pas', 'exclut d’envoyer'],
  ])('ends before a word whose vowel fell: %s > %s', (point, text, said, approved) => {
    const [found] = findDepartures(checker, 'polarity-flip', ['fr', point, text])
    expect([found?.text, found?.evidence?.pointText]).toEqual([said, approved])
  })

  it('offers no words that would stand without the rest of their negation', () => {
    const [found] = findDepartures(checker, 'polarity-flip', ['fr', ABSENT, PRESENT])
    expect(found?.suggestion).toBeNull()
  })
})

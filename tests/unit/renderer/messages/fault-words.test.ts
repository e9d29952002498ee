import { describe, expect, it } from 'vitest'
import { faultWords } from '../../../../renderer/features/messages/fault-words.ts'
import { describeFault } from '../../../../shared/coherence/messages/describe-fault.ts'
import { parseMessages } from '../../../../shared/coherence/messages/parse-messages.ts'
import { translate } from '../words/translate.ts'

const t = await translate('fr')
const plain = (words: string): string => words.replaceAll(/[\u00A0\u202F]/g, ' ')

describe('why a row of an imported file is refused', () => {
  it('is said in the language of the interface, for every fault of a real file', () => {
    const { faults } = parseMessages(
      JSON.stringify({
        format: 'unisson-messages/1',
        points: [
          { id: 'a', statement: { fr: 'Une phrase.' }, validFrom: '2026-03-02T00:00:00Z', validUntil: '2026-03-01T00:00:00Z' },
          { id: 'b', statement: { fr: 'Une phrase.' }, supersedes: 'b' },
          { id: 'c', statement: { fr: 'Une phrase.' }, classification: 'cosmic' },
          { id: 'd', statement: { fr: 'Une phrase.' } },
          { id: 'd', statement: { fr: 'Une phrase.' } },
          { id: '', statement: { fr: 'Une phrase.' } },
        ],
      }),
      'json',
    )
    const words = faults.map((fault) => plain(faultWords(describeFault(fault), t)))
    expect(words).toEqual([
      'validUntil : précède le début de la validité',
      'supersedes : ce point ne peut pas se remplacer lui-même',
      'classification : doit être l’un de : public, restricted, confidential, secret',
      'id : déjà donné à la ligne 4',
      'id : ne doit pas être vide',
    ])
  })

  it('joins several reasons of one row', () => {
    expect(plain(faultWords('point 4 (tp-4), id: must not be empty; point 4 (tp-4), topic: must not be empty', t))).toBe(
      'id : ne doit pas être vide · topic : ne doit pas être vide',
    )
  })

  it('shows what it does not know as it is', () => {
    expect(faultWords('the moon is in the way', t)).toBe('the moon is in the way')
  })
})

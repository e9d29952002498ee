import { describe, expect, it } from 'vitest'
import { faultWords } from '../../../../renderer/features/messages/fault-words.ts'
import { parseMessages } from '../../../../shared/coherence/messages/parse-messages.ts'
import { IMPORT_FAULT_CODES } from '../../../../shared/contract/import-fault.ts'
import english from '../../../../resources/locales/en/messages.json' with { type: 'json' }
import french from '../../../../resources/locales/fr/messages.json' with { type: 'json' }
import { translate } from '../words/translate.ts'

const t = await translate('fr')
const plain = (words: string): string => words.replaceAll(/[\u00A0\u202F]/g, ' ')

const empty = (field: string) => ({ code: 'empty' as const, field, values: {} })

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
          { id: 'e', statement: {} },
          { id: 'f', statement: { fr: '' }, missions: [3] },
          'g',
        ],
        terms: [{ concept: 'c', lang: 'fr', term: 'Kiev', status: 'forbidden', use: 'Kiev' }, { concept: 'd' }],
      }),
      'json',
    )
    const words = faults.map((fault) => (fault.kind === 'file' ? 'file' : plain(faultWords([fault], t))))
    expect(words).toEqual([
      'Valable jusqu’à (validUntil) : précède le début de la validité',
      'Point remplacé (supersedes) : ce point ne peut pas se remplacer lui-même',
      'Classification (classification) : doit être l’un de : public, restricted, confidential, secret',
      'Identifiant (id) : déjà donné à la ligne 4',
      'Identifiant (id) : ne doit pas être vide',
      'Texte (statement) : il faut le texte dans au moins une langue',
      'Texte (statement.fr) : ne doit pas être vide',
      'Missions liées (missions.0) : n’est pas du type attendu',
      'n’est pas du type attendu',
      'Terme à employer (use) : est le terme lui-même',
      'Langue (lang) : doit être l’un de : fr, en, es, ar, de, pt, it, nl, ru, uk, pl, tr, el, zh, ja',
      'Terme (term) : manque',
      'Statut (status) : doit être l’un de : preferred, admitted, deprecated, forbidden',
    ])
  })

  it('joins several reasons of one row', () => {
    expect(plain(faultWords([empty('id'), empty('topic')], t))).toBe(
      'Identifiant (id) : ne doit pas être vide · Thème (topic) : ne doit pas être vide',
    )
  })

  it('has words for every code in both languages', () => {
    for (const words of [french, english])
      expect(Object.keys(words.import.fault).toSorted()).toEqual([...IMPORT_FAULT_CODES, 'of'].toSorted())
  })
})

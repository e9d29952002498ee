import { describe, expect, it } from 'vitest'
import { loadChecker } from '../engine/load-checker.ts'
import { messagesOf } from '../engine/messages-of.ts'

const checker = await loadChecker()
const KEY = "La France condamne l'attaque du 3 mars à Gao, qui a fait 12 morts."
const prepared = checker.prepare(
  messagesOf([
    { id: 'key', mandatory: true, statement: { fr: KEY } },
    { id: 'bamako', mandatory: true, missions: ['BKO'], statement: { fr: "L'ambassade à Bamako reste ouverte au public." } },
    { id: 'aid', statement: { fr: "L'aide humanitaire de la France au Mali atteint 40 millions d'euros." } },
  ]),
)
const FILL = [
  'La ministre a reçu ce matin les représentants des associations de la diaspora.',
  'Elle a salué leur engagement au service de la coopération entre les villes.',
  'Un nouveau cycle de rencontres commencera à la rentrée prochaine à Marseille.',
  'Les participants ont visité les ateliers du lycée professionnel de la ville.',
]
const late = (text: string, options: { readonly mission?: string } = {}) =>
  checker
    .check({ path: 't', text, language: 'fr', now: '2026-03-06T09:00Z', ...options }, prepared)
    .findings.filter(({ rule }) => rule === 'late-key-message')
    .map(({ point, text: words, severity, actual }) => ({ point, words, severity, actual }))
const found = { point: 'key', words: KEY, severity: 'info', actual: '4' }

describe('late-key-message', () => {
  it('notes a mandatory point that first comes in the fourth paragraph', () => {
    expect(late([...FILL.slice(0, 3), KEY].join('\n\n'))).toEqual([found])
  })

  it('counts lines as paragraphs where no blank line separates them, as the editor writes them', () => {
    expect(late([...FILL.slice(0, 3), KEY].join('\n'))).toEqual([found])
  })

  it('leaves a point of the third paragraph, and any text of three', () => {
    expect(late([...FILL.slice(0, 2), KEY, FILL[2]].join('\n\n'))).toEqual([])
    expect(late([...FILL.slice(0, 2), KEY].join('\n\n'))).toEqual([])
  })

  it('counts neither title nor dateline nor salutation', () => {
    const head = ['Communiqué de presse', 'Paris, le 5 mars 2026', 'Mesdames et Messieurs,']
    expect(late([...head, ...FILL.slice(0, 2), KEY, FILL[2]].join('\n\n'))).toEqual([])
    expect(late([...head, ...FILL.slice(0, 3), KEY].join('\n\n'))).toEqual([found])
  })

  it('takes a list for one paragraph where blank lines separate', () => {
    const list = FILL.map((line) => `- ${line}`).join('\n')
    expect(late([list, FILL[0], KEY, FILL[1]].join('\n\n'))).toEqual([])
  })

  it('leaves a point said in the title, or early and again late', () => {
    expect(late([KEY.slice(0, -1), ...FILL, KEY].join('\n\n'))).toEqual([])
    expect(late([KEY, ...FILL, KEY].join('\n\n'))).toEqual([])
  })

  it('leaves points that are not mandatory, or not for this mission', () => {
    const aid = "L'aide humanitaire de la France au Mali atteint 40 millions d'euros."
    const open = "L'ambassade à Bamako reste ouverte au public."
    expect(late([KEY, ...FILL, aid, open].join('\n\n'))).toEqual([])
    expect(late([KEY, ...FILL, aid, open].join('\n\n'), { mission: 'BKO' })).toEqual([
      { point: 'bamako', words: open, severity: 'info', actual: '7' },
    ])
  })

  it('leaves an absent point to omission', () => {
    expect(late(FILL.join('\n\n'))).toEqual([])
  })
})

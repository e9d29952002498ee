import { beforeAll, describe, expect, it } from 'vitest'
import type { Checker } from '../../../../shared/coherence/engine/checker.ts'
import type { Language } from '../../../../shared/domain/language.ts'
import { loadChecker } from '../engine/load-checker.ts'
import { findDepartures } from './find-departures.ts'

let checker: Checker
beforeAll(async () => {
  checker = await loadChecker()
})

const FR = 'Le ministre Jean Martin a déclaré : « La paix est possible et nous y travaillons chaque jour. »'
const EN = 'The minister John Martin said: “We will never abandon Ukraine, whatever the cost.”'

const CHANGED: readonly (readonly [Language, string, string, string, string])[] = [
  [
    'fr',
    FR,
    'Le ministre Jean Martin a déclaré : « La guerre est possible et nous y travaillons chaque jour. »',
    'guerre',
    'paix',
  ],
  ['fr', FR, 'Jean Martin a déclaré : « la paix est presque possible et nous y travaillons chaque jour ».', 'est presque', 'est'],
  ['fr', FR, 'Jean Martin a déclaré : « La paix est possible et nous travaillons chaque jour. »', 'nous', 'nous y'],
  ['fr', FR, 'Il a déclaré : « La paix est possible et nous y travaillons parfois. »', 'parfois', 'chaque jour'],
  ['fr', FR, 'Jean Martin a déclaré : « La paix est possible […] nous y dormons chaque jour. »', 'dormons', 'travaillons'],
  ['en', EN, 'The minister John Martin said: “We will never leave Ukraine, whatever the cost.”', 'leave', 'abandon'],
  ['en', EN, '“We will abandon Ukraine, whatever the cost”, John Martin said.', 'will', 'will never'],
  [
    'en',
    EN,
    'The minister John Martin said: “We will never really abandon Ukraine, whatever the cost.”',
    'never really',
    'never',
  ],
  [
    'de',
    'Minister Johann Martin sagte: „Der Frieden ist möglich, und wir arbeiten daran.“',
    'Minister Johann Martin sagte: „Der Frieden ist unmöglich, und wir arbeiten daran.“',
    'unmöglich',
    'möglich',
  ],
  [
    'es',
    'El ministro Juan Martín declaró: «La paz es posible y trabajamos en ello.»',
    'El ministro Juan Martín declaró: «La guerra es posible y trabajamos en ello.»',
    'guerra',
    'paz',
  ],
  [
    'it',
    'Il ministro Giovanni Martini ha dichiarato: «La pace è possibile e ci lavoriamo ogni giorno.»',
    'Il ministro Giovanni Martini ha dichiarato: «La pace è lontana e ci lavoriamo ogni giorno.»',
    'lontana',
    'possibile',
  ],
  [
    'ru',
    'Министр Иван Мартынов заявил: «Мир возможен, и мы работаем над этим каждый день».',
    'Министр Иван Мартынов заявил: «Мир невозможен, и мы работаем над этим каждый день».',
    'невозможен',
    'возможен',
  ],
  [
    'ja',
    '大臣は「平和は可能であり、私たちは毎日努力しています」と述べた。',
    '大臣は「平和は不可能であり、私たちは毎日努力しています」と述べた。',
    'は不',
    'は',
  ],
]

const FAITHFUL: readonly (readonly [Language, string, string])[] = [
  [
    'de',
    'Minister Johann Martin sagte: „Die Lage außerhalb der Stadt ist ernst.“',
    'Minister Johann Martin sagte: „Die Lage ausserhalb der Stadt ist ernst.“',
  ],
  ['fr', FR, FR.replace('« ', '“').replace(' »', '”')],
  ['fr', FR, 'Le ministre Jean Martin a déclaré : "La paix est possible et nous y travaillons chaque jour".'],
  ['fr', FR, 'Jean Martin a déclaré : « La paix est possible […] chaque jour. »'],
  ['fr', FR, 'Jean Martin a déclaré : « La paix est possible (…) nous y travaillons chaque jour. »'],
  ['fr', FR, 'Jean Martin a déclaré que « la paix est possible » et que « nous y travaillons chaque jour ».'],
  ['fr', FR, 'Jean Martin a déclaré : « [La] paix est possible et nous [la France] y travaillons chaque jour. »'],
  ['fr', FR, 'La députée Claire Durand a déclaré : « La paix est impossible et nous y travaillons chaque jour. »'],
  [
    'fr',
    FR,
    "Jean Martin a déclaré : « L'ambassade rouvrira au printemps. » La paix est possible, et nous y travaillons chaque jour.",
  ],
  [
    'fr',
    "Jean Martin a déclaré : « L'État s’engage à Évian pour trois ans. »",
    "Jean Martin a déclaré : « L’Etat s'engage à Evian pour 3 ans. »",
  ],
  ['en', EN, 'John Martin said France would “never abandon Ukraine”.'],
  ['en', EN, 'John Martin said: “[w]e will never abandon Ukraine, whatever the cost”.'],
  ['en', EN, 'John Martin said: “We will never abandon Ukraine ... whatever the cost.”'],
  ['en', EN, 'The “never again” of the minister John Martin on Ukraine, whatever the cost, was heard.'],
  ['en', EN, 'The minister John Martin said: “We will never abandon Ukraine, whatever the cost.” “It is our duty,” he added.'],
  [
    'en',
    'John Martin said: “We will never abandon Ukraine.”',
    'John Martin said: “We will never abandon Ukraine. We have told our allies so again today.”',
  ],
  [
    'de',
    'Minister Johann Martin sagte: „Der Frieden ist möglich, und wir arbeiten daran.“',
    'Minister Johann Martin sagte: »Der Frieden ist möglich, und wir arbeiten daran.«',
  ],
  [
    'ja',
    '大臣は「平和は可能であり、私たちは毎日努力しています」と述べた。',
    '大臣は『平和は可能であり、私たちは毎日努力しています』と述べた。',
  ],
]

describe('misquote', () => {
  it.each(CHANGED)('%s: %s | %s', (language, point, text, words, suggestion) => {
    const found = findDepartures(checker, 'misquote', [language, point, text])
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ text: words, severity: 'error', suggestion })
    expect(point.slice(found[0]?.evidence?.pointStart, found[0]?.evidence?.pointEnd)).toBe(suggestion)
  })

  it.each(FAITHFUL)('leaves in peace %s: %s | %s', (language, point, text) => {
    expect(findDepartures(checker, 'misquote', [language, point, text])).toEqual([])
  })

  it('holds a declared verbatim against the text, also beside a statement that quotes nothing', () => {
    const point = 'Le ministre Jean Martin a rappelé à Gao que la paix est possible et que la France y travaille.'
    const slots = [{ kind: 'quote', verbatim: 'La paix est possible et nous y travaillons.', speaker: 'Jean Martin' }]
    const quoting = (quote: string) => ['fr', point, `À Gao, le ministre Jean Martin a déclaré : « ${quote} »`] as const
    expect(findDepartures(checker, 'misquote', quoting('La paix est possible et nous y travaillons.'), slots)).toEqual([])
    const [finding] = findDepartures(checker, 'misquote', quoting('La paix est lointaine et nous y travaillons.'), slots)
    expect(finding).toMatchObject({ text: 'lointaine', suggestion: 'possible', expected: 'possible' })
  })

  it('does not hold a translation against the verbatim', () => {
    const slots = [{ kind: 'quote', verbatim: 'La paix est possible et nous y travaillons.', speaker: 'Jean Martin' }]
    const english = [
      'en',
      'Minister Jean Martin said: “Peace is possible and we are working on it.”',
      'Jean Martin said: “Peace is possible and we are working on it.”',
    ] as const
    expect(findDepartures(checker, 'misquote', english, slots)).toEqual([])
  })

  it('tells a quotation that was rewritten once, as a whole', () => {
    const text = 'Jean Martin a déclaré : « La guerre est possible mais nous y pensons chaque soir. »'
    expect(findDepartures(checker, 'misquote', ['fr', FR, text]).length).toBeLessThanOrEqual(1)
  })

  it.each([
    [
      'compares a quotation of three words',
      'Jean Martin a déclaré : « la guerre est » possible et nous y travaillons.',
      ['guerre'],
    ],
    ['compares none that is shorter', 'Jean Martin a déclaré que « la guerre » est possible et que nous y travaillons.', []],
  ] as const)('%s', (_, text, told) => {
    expect(findDepartures(checker, 'misquote', ['fr', FR, text]).map(({ text: words }) => words)).toEqual(told)
  })
})

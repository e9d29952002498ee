import { beforeAll, describe, expect, it } from 'vitest'
import type { Checker } from '../../../../shared/coherence/engine/checker.ts'
import type { Language } from '../../../../shared/domain/language.ts'
import { loadChecker } from '../engine/load-checker.ts'
import { findDepartures } from './find-departures.ts'

let checker: Checker
beforeAll(async () => {
  checker = await loadChecker()
})

const FR = "La Russie a attaqué l'Ukraine le 24 février 2022."
const EN = 'Russia attacked Ukraine on 24 February 2022.'
const SUPPORT = "France's support for Ukraine will continue in 2026."

const SWAPPED: readonly (readonly [Language, string, string])[] = [
  [
    'en',
    'France rejects the tariffs announced by Canada on 11 March 2026.',
    'Canada rejects the tariffs announced by France on 11 March 2026.',
  ],
  ['fr', FR, "L'Ukraine a attaqué la Russie le 24 février 2022."],
  ['fr', FR, "La Russie a été attaquée par l'Ukraine le 24 février 2022."],
  [
    'fr',
    "Le soutien de la France à l'Ukraine se poursuivra en 2026.",
    "Le soutien de l'Ukraine à la France se poursuivra en 2026.",
  ],
  [
    'fr',
    "La plainte de l'Arménie contre la Turquie sera examinée en mai.",
    "La plainte de la Turquie contre l'Arménie sera examinée en mai.",
  ],
  ['en', EN, 'Ukraine attacked Russia on 24 February 2022.'],
  ['en', EN, 'Russia was attacked by Ukraine on 24 February 2022.'],
  ['en', SUPPORT, "Ukraine's support for France will continue in 2026."],
  ['en', 'France calls on Rwanda to withdraw its troops from Goma.', 'Rwanda calls on France to withdraw its troops from Goma.'],
  [
    'de',
    'Russland hat die Ukraine am 24. Februar 2022 angegriffen.',
    'Die Ukraine hat Russland am 24. Februar 2022 angegriffen.',
  ],
  ['es', 'Rusia atacó a Ucrania el 24 de febrero de 2022.', 'Ucrania atacó a Rusia el 24 de febrero de 2022.'],
  ['it', "La Russia ha attaccato l'Ucraina il 24 febbraio 2022.", "L'Ucraina ha attaccato la Russia il 24 febbraio 2022."],
  ['pt', 'A Rússia atacou a Ucrânia em 24 de fevereiro de 2022.', 'A Ucrânia atacou a Rússia em 24 de fevereiro de 2022.'],
  ['nl', 'Rusland heeft Oekraïne op 24 februari 2022 aangevallen.', 'Oekraïne heeft Rusland op 24 februari 2022 aangevallen.'],
  ['ru', 'Россия атаковала Украину 24 февраля 2022 года.', 'Украина атаковала Россию 24 февраля 2022 года.'],
  ['pl', 'Rosja zaatakowała Ukrainę 24 lutego 2022 roku.', 'Ukraina zaatakowała Rosję 24 lutego 2022 roku.'],
  ['zh', '俄罗斯于2022年2月24日攻击乌克兰。', '乌克兰于2022年2月24日攻击俄罗斯。'],
]

const FAITHFUL: readonly (readonly [Language, string, string])[] = [
  ['fr', FR, "L'Ukraine a été attaquée par la Russie le 24 février 2022."],
  ['fr', FR, "Le 24 février 2022, la Russie a attaqué l'Ukraine."],
  [
    'fr',
    "La France et l'Allemagne soutiennent l'Ukraine face à la crise.",
    "L'Allemagne et la France soutiennent l'Ukraine face à la crise.",
  ],
  [
    'fr',
    'Les négociations entre la Serbie et le Kosovo reprendront le 8 avril.',
    'Les négociations entre le Kosovo et la Serbie reprendront le 8 avril.',
  ],
  [
    'fr',
    'La France a signé avec le Bénin un accord sur les œuvres.',
    'Le Bénin a signé avec la France un accord sur les œuvres.',
  ],
  [
    'fr',
    "Le soutien de la France à l'Ukraine se poursuivra en 2026.",
    "En 2026 se poursuivra le soutien à l'Ukraine de la France.",
  ],
  ['en', EN, 'Ukraine was attacked by Russia on 24 February 2022.'],
  ['en', EN, 'Ukraine, attacked by Russia on 24 February 2022, is a member of the UN.'],
  ['en', SUPPORT, 'The support of France for Ukraine will continue in 2026.'],
  ['en', SUPPORT, 'Support for Ukraine by France will continue in 2026.'],
  [
    'en',
    'France deplores the adoption by the Georgian Parliament of the law on agents.',
    "France deplores the Georgian Parliament's adoption of the law on agents.",
  ],
  ['en', 'France met Benin in Geneva on 3 March about the works.', 'Benin met France in Geneva on 3 March about the works.'],
  ['en', 'France has a border with Spain of 623 kilometres.', 'Spain has a border with France of 623 kilometres.'],
  [
    'de',
    'Russland hat die Ukraine am 24. Februar 2022 angegriffen.',
    'Die Ukraine wurde am 24. Februar 2022 von Russland angegriffen.',
  ],
  ['es', 'Rusia atacó a Ucrania el 24 de febrero de 2022.', 'Ucrania fue atacada por Rusia el 24 de febrero de 2022.'],
  [
    'it',
    "La Russia ha attaccato l'Ucraina il 24 febbraio 2022.",
    "L'Ucraina è stata attaccata dalla Russia il 24 febbraio 2022.",
  ],
  [
    'nl',
    'Rusland heeft Oekraïne op 24 februari 2022 aangevallen.',
    'Oekraïne werd op 24 februari 2022 door Rusland aangevallen.',
  ],
  ['ru', 'Россия атаковала Украину 24 февраля 2022 года.', 'Украину атаковала Россия 24 февраля 2022 года.'],
  ['pl', 'Rosja zaatakowała Ukrainę 24 lutego 2022 roku.', 'Ukrainę zaatakowała Rosja 24 lutego 2022 roku.'],
  ['zh', '俄罗斯于2022年2月24日攻击乌克兰。', '2022年2月24日，乌克兰被俄罗斯攻击。'],
]

describe('role-swap', () => {
  it.each(SWAPPED)('%s: %s | %s', (language, point, text) => {
    const [finding, ...others] = findDepartures(checker, 'role-swap', [language, point, text])
    expect(others).toEqual([])
    expect(finding).toMatchObject({ severity: 'error', reasons: ['roles-reversed', 'same-action'] })
    const [agent, patient] = (finding?.expected ?? '').split(' > ')
    expect(finding?.actual).toBe(`${patient} > ${agent}`)
  })

  it.each(FAITHFUL)('leaves in peace %s: %s | %s', (language, point, text) => {
    expect(findDepartures(checker, 'role-swap', [language, point, text])).toEqual([])
  })

  it.each([
    ['Ukraine attacked Russia in February 2022 and Israel attacked Iran in June 2025.', 1],
    ['Ukraine attacked Russia in February 2022 and Iran attacked Israel in June 2025.', 1],
    ['Russia attacked Ukraine in February 2022 and Israel attacked Iran in June 2025.', 0],
  ] as const)('tells once what is exchanged among four names: %s', (text, times) => {
    const point = 'Russia attacked Ukraine in February 2022 and Israel attacked Iran in June 2025.'
    const found = findDepartures(checker, 'role-swap', ['en', point, text])
    expect(found.map(({ text: words }) => words)).toEqual(Array.from({ length: times }, () => 'Ukraine attacked Russia'))
  })

  it('gives the approved words back where the sentence is built alike', () => {
    const [same] = findDepartures(checker, 'role-swap', ['en', EN, 'Ukraine attacked Russia on 24 February 2022.'])
    expect(same).toMatchObject({ text: 'Ukraine attacked Russia', suggestion: 'Russia attacked Ukraine' })
    const [passive] = findDepartures(checker, 'role-swap', ['en', EN, 'Russia was attacked by Ukraine on 24 February 2022.'])
    expect(passive).toMatchObject({ text: 'Russia was attacked by Ukraine', suggestion: null })
  })
})

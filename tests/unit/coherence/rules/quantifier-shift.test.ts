import { beforeAll, describe, expect, it } from 'vitest'
import type { Checker } from '../../../../shared/coherence/engine/checker.ts'
import type { Language } from '../../../../shared/domain/language.ts'
import { loadChecker } from '../engine/load-checker.ts'
import { findDepartures } from './find-departures.ts'

let checker: Checker
beforeAll(async () => {
  checker = await loadChecker()
})

const FR = 'La France demande la libération de tous les otages détenus à Gaza.'
const EN = 'France calls for the release of all hostages held in Gaza.'

const SHIFTS: readonly (readonly [Language, string, string, string, string, string | null])[] = [
  ['fr', FR, 'La France demande la libération de certains otages détenus à Gaza.', 'certains', 'all > some', 'tous les'],
  [
    'fr',
    FR,
    'La France demande la libération de la plupart des otages détenus à Gaza.',
    'la plupart des',
    'all > most',
    'tous les',
  ],
  [
    'fr',
    'Chaque ressortissant français au Niger a été contacté.',
    'Certains ressortissants français au Niger ont été contactés.',
    'Certains',
    'all > some',
    null,
  ],
  [
    'fr',
    FR,
    "La France demande la libération de tous les otages détenus à Gaza, à l'exception des militaires.",
    "à l'exception des militaires",
    'no-exception > exception',
    null,
  ],
  [
    'fr',
    'Tout déplacement au Mali est formellement déconseillé aux ressortissants, sauf raison impérative.',
    'Tout déplacement au Mali est formellement déconseillé aux ressortissants.',
    'ressortissants',
    'exception > no-exception',
    null,
  ],
  ['en', EN, 'France calls for the release of most hostages held in Gaza.', 'most', 'all > most', 'all'],
  ['en', EN, 'France calls for the release of some of the hostages held in Gaza.', 'some of the', 'all > some', 'all'],
  [
    'en',
    'Most consulates in Mali have reopened since 3 March.',
    'Both consulates in Mali have reopened since 3 March.',
    'Both',
    'most > all',
    'Most',
  ],
  [
    'en',
    'The sanctions target only members of the junta in Myanmar.',
    'The sanctions target members of the junta in Myanmar.',
    'members',
    'only > unrestricted',
    null,
  ],
  [
    'en',
    'The sanctions target members of the junta in Myanmar.',
    'The sanctions target only members of the junta in Myanmar.',
    'only',
    'unrestricted > only',
    null,
  ],
  [
    'de',
    'Frankreich fordert die Freilassung aller Geiseln in Gaza.',
    'Frankreich fordert die Freilassung einiger Geiseln in Gaza.',
    'einiger',
    'all > some',
    'aller',
  ],
  [
    'es',
    'Francia pide la liberación de todos los rehenes en Gaza.',
    'Francia pide la liberación de algunos rehenes en Gaza.',
    'algunos',
    'all > some',
    'todos los',
  ],
  [
    'it',
    'La Francia chiede la liberazione di tutti gli ostaggi a Gaza.',
    'La Francia chiede la liberazione di alcuni ostaggi a Gaza.',
    'alcuni',
    'all > some',
    'tutti gli',
  ],
  [
    'pt',
    'A França pede a libertação de todos os reféns em Gaza.',
    'A França pede a libertação de alguns reféns em Gaza.',
    'alguns',
    'all > some',
    'todos os',
  ],
  [
    'nl',
    'Frankrijk vraagt de vrijlating van alle gijzelaars in Gaza.',
    'Frankrijk vraagt de vrijlating van enkele gijzelaars in Gaza.',
    'enkele',
    'all > some',
    'alle',
  ],
  [
    'ru',
    'Франция требует освобождения всех заложников в Газе.',
    'Франция требует освобождения некоторых заложников в Газе.',
    'некоторых',
    'all > some',
    'всех',
  ],
  [
    'uk',
    'Франція вимагає звільнення всіх заручників у Газі.',
    'Франція вимагає звільнення деяких заручників у Газі.',
    'деяких',
    'all > some',
    'всіх',
  ],
  [
    'pl',
    'Francja żąda uwolnienia wszystkich zakładników w Gazie.',
    'Francja żąda uwolnienia niektórych zakładników w Gazie.',
    'niektórych',
    'all > some',
    'wszystkich',
  ],
  [
    'tr',
    "Fransa, Gazze'deki tüm rehinelerin serbest bırakılmasını talep ediyor.",
    "Fransa, Gazze'deki bazı rehinelerin serbest bırakılmasını talep ediyor.",
    'bazı',
    'all > some',
    'tüm',
  ],
  [
    'el',
    'Η Γαλλία ζητεί την απελευθέρωση όλων των ομήρων στη Γάζα.',
    'Η Γαλλία ζητεί την απελευθέρωση ορισμένων ομήρων στη Γάζα.',
    'ορισμένων',
    'all > some',
    'όλων των',
  ],
  [
    'ar',
    'تطالب فرنسا بالإفراج عن جميع الرهائن في غزة.',
    'تطالب فرنسا بالإفراج عن بعض الرهائن في غزة.',
    'بعض',
    'all > some',
    'جميع',
  ],
  ['zh', '法国要求释放加沙的所有人质。', '法国要求释放加沙的部分人质。', '部分', 'all > some', '所有'],
]

const FAITHFUL: readonly (readonly [Language, string, string])[] = [
  ['fr', FR, "La France demande la libération de l'ensemble des otages détenus à Gaza."],
  ['fr', FR, 'La France demande la libération des otages détenus à Gaza.'],
  ['fr', FR, 'La France demande tout de suite la libération de tous les otages détenus à Gaza.'],
  [
    'fr',
    FR,
    'La France demande la libération de tous les otages détenus à Gaza. Certains journalistes ont posé des questions, sauf un.',
  ],
  ['fr', 'La France a remis deux rapports au Mali.', 'La France a remis tous les deux ans deux rapports au Mali.'],
  ['fr', 'Les deux ministres se sont rendus à Gao.', 'Tous les deux, les ministres se sont rendus à Gao.'],
  [
    'fr',
    'Tout déplacement au Mali est déconseillé, sauf raison impérative.',
    'Tout déplacement au Mali est déconseillé, hormis pour raison impérative.',
  ],
  [
    'fr',
    'La mesure ne concerne que les militaires présents au Tchad.',
    'La mesure concerne uniquement les militaires présents au Tchad.',
  ],
  ['fr', "Plusieurs États d'Afrique soutiennent la résolution.", "Certains États d'Afrique soutiennent la résolution."],
  ['en', EN, 'France calls for the release of every hostage held in Gaza.'],
  ['en', EN, 'France calls for the release of hostages held in Gaza.'],
  ['en', EN, 'After all, France calls for the release of all hostages held in Gaza.'],
  ['en', EN, 'France calls for the release of all hostages held in Gaza, all the more so as some aid was delivered.'],
  ['en', EN, 'France, its most important partner in the matter, calls for the release of all hostages held in Gaza.'],
  ['en', 'Both consulates in Mali have reopened since 3 March.', 'All consulates in Mali have reopened since 3 March.'],
  ['en', 'The majority of the states support the resolution on Sudan.', 'Most of the states support the resolution on Sudan.'],
  ['en', 'Not all states support the resolution on Sudan.', 'Some states support the resolution on Sudan.'],
  ['en', 'Travel is allowed except to the north of Mali.', 'Travel is allowed, with the exception of the north of Mali.'],
  [
    'en',
    'The sanctions target only members of the junta in Myanmar.',
    'The sanctions target members of the junta in Myanmar alone.',
  ],
  [
    'de',
    'Frankreich fordert die Freilassung aller Geiseln in Gaza.',
    'Frankreich fordert vor allem die Freilassung sämtlicher Geiseln in Gaza.',
  ],
  [
    'es',
    'Francia pide la liberación de todos los rehenes en Gaza.',
    'Francia pide sobre todo la liberación de la totalidad de los rehenes en Gaza.',
  ],
  [
    'it',
    'La Francia chiede la liberazione di tutti gli ostaggi a Gaza.',
    'La Francia chiede prima di tutto la liberazione di ogni ostaggio a Gaza.',
  ],
  ['zh', '法国要求释放加沙的所有人质。', '法国要求释放加沙的全部人质。'],
]

describe('quantifier-shift', () => {
  it.each(SHIFTS)('%s: %s | %s', (language, point, text, words, values, suggestion) => {
    const [finding] = findDepartures(checker, 'quantifier-shift', [language, point, text])
    expect(finding).toMatchObject({ text: words, severity: 'warning', suggestion })
    expect(`${finding?.expected} > ${finding?.actual}`).toBe(values)
  })

  it.each(FAITHFUL)('leaves in peace %s: %s | %s', (language, point, text) => {
    expect(findDepartures(checker, 'quantifier-shift', [language, point, text])).toEqual([])
  })

  it.each([
    [
      'France will send troops.',
      'France will send only troops.',
      'The text says "only" of "troops"; the approved point does not.',
    ],
    [
      'France calls for the release of all hostages.',
      'France calls for the release of some hostages.',
      'The approved point says "all"; the text says "some".',
    ],
    [
      'Unesco will restore the manuscripts of Mali.',
      'Unesco will restore the manuscripts of Mali, except two.',
      'The text makes an exception, "except two"; the approved point makes none.',
    ],
  ])('says in words what changed: %s | %s', (point, text, message) => {
    expect(findDepartures(checker, 'quantifier-shift', ['en', point, text]).map((finding) => finding.message)).toEqual([message])
  })

  it('leaves to the negation what a negation tells', () => {
    const none = ['en', EN, 'France does not call for the release of all hostages held in Gaza.'] as const
    expect(findDepartures(checker, 'quantifier-shift', none)).toEqual([])
    const some = [
      'en',
      'All the hostages held in Gaza were released.',
      'Not all the hostages held in Gaza were released.',
    ] as const
    const told = [...findDepartures(checker, 'quantifier-shift', some), ...findDepartures(checker, 'polarity-flip', some)]
    expect(told).toHaveLength(1)
  })
})

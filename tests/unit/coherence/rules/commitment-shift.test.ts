import { beforeAll, describe, expect, it } from 'vitest'
import type { Checker } from '../../../../shared/coherence/engine/checker.ts'
import type { Language } from '../../../../shared/domain/language.ts'
import { loadChecker } from '../engine/load-checker.ts'
import { findDepartures } from './find-departures.ts'

let checker: Checker
beforeAll(async () => {
  checker = await loadChecker()
})

const FR = "La France apportera 40 millions d'euros au Mali en 2026."
const EN = 'France will provide 40 million euros to Mali in 2026.'
const DEAD_FR = "L'attaque de Gao a fait 12 morts."
const DEAD_EN = 'The attack in Gao killed 12 people.'

type Shift = readonly [Language, string, string, string, string, string | null]

const SHIFTS: readonly Shift[] = [
  ['fr', FR, "La France pourrait apporter 40 millions d'euros au Mali en 2026.", 'pourrait apporter', 'will > may', 'apportera'],
  ['fr', FR, "La France apporterait 40 millions d'euros au Mali en 2026.", 'apporterait', 'will > may', 'apportera'],
  ['fr', FR, "La France envisage d'apporter 40 millions d'euros au Mali en 2026.", 'envisage', 'will > consider', null],
  ['fr', FR, "La France s'engage à apporter 40 millions d'euros au Mali en 2026.", "s'engage", 'will > undertake', null],
  ['fr', DEAD_FR, "L'attaque de Gao aurait fait 12 morts.", 'aurait', 'asserted > reportedly', null],
  ['fr', "L'attaque de Gao aurait fait 12 morts.", DEAD_FR, 'a fait 12 morts', 'reportedly > asserted', null],
  [
    'fr',
    "L'auteur présumé de l'attaque de Gao a été arrêté à Niamey.",
    "L'auteur de l'attaque de Gao a été arrêté à Niamey.",
    "L'auteur",
    'allegedly > asserted',
    null,
  ],
  ['en', EN, 'France may provide 40 million euros to Mali in 2026.', 'may', 'will > may', 'will'],
  [
    'en',
    'France intends to provide 40 million euros to Mali in 2026.',
    'France undertakes to provide 40 million euros to Mali in 2026.',
    'undertakes',
    'intend > undertake',
    'intends',
  ],
  [
    'en',
    'France may provide 40 million euros to Mali in 2026.',
    'France provides 40 million euros to Mali in 2026.',
    'provides',
    'may > asserted',
    null,
  ],
  ['en', 'The attack in Gao allegedly killed 12 people.', DEAD_EN, 'killed', 'allegedly > asserted', null],
  ['en', DEAD_EN, 'The attack in Gao reportedly killed 12 people.', 'reportedly', 'asserted > reportedly', null],
  [
    'de',
    'Deutschland wird 2026 dem Mali 40 Millionen Euro bereitstellen.',
    'Deutschland könnte 2026 dem Mali 40 Millionen Euro bereitstellen.',
    'könnte',
    'will > may',
    'wird',
  ],
  [
    'es',
    'España aportará 40 millones de euros a Malí en 2026.',
    'España podría aportar 40 millones de euros a Malí en 2026.',
    'podría aportar',
    'will > may',
    'aportará',
  ],
  [
    'it',
    "L'Italia fornirà 40 milioni di euro al Mali nel 2026.",
    "L'Italia potrebbe fornire 40 milioni di euro al Mali nel 2026.",
    'potrebbe fornire',
    'will > may',
    'fornirà',
  ],
  [
    'pt',
    'Portugal fornecerá 40 milhões de euros ao Mali em 2026.',
    'Portugal poderá fornecer 40 milhões de euros ao Mali em 2026.',
    'poderá fornecer',
    'will > may',
    'fornecerá',
  ],
  [
    'nl',
    'Nederland zal in 2026 40 miljoen euro aan Mali verstrekken.',
    'Nederland kan in 2026 40 miljoen euro aan Mali verstrekken.',
    'kan',
    'will > may',
    'zal',
  ],
  [
    'ru',
    'Франция будет оказывать помощь Мали в 2026 году.',
    'Франция может оказывать помощь Мали в 2026 году.',
    'может',
    'will > may',
    'будет',
  ],
  [
    'uk',
    'Франція буде надавати допомогу Малі у 2026 році.',
    'Франція може надавати допомогу Малі у 2026 році.',
    'може',
    'will > may',
    'буде',
  ],
  [
    'pl',
    'Francja zamierza przekazać 40 milionów euro dla Mali w 2026 roku.',
    'Francja może przekazać 40 milionów euro dla Mali w 2026 roku.',
    'może',
    'intend > may',
    'zamierza',
  ],
  [
    'tr',
    "Türkiye 2026 yılında Mali'ye insani yardım sağlayacak.",
    "Türkiye 2026 yılında Mali'ye insani yardım sağlayabilir.",
    'sağlayabilir',
    'will > may',
    'sağlayacak',
  ],
  [
    'el',
    'Η Γαλλία θα παράσχει 40 εκατομμύρια ευρώ στο Μάλι το 2026.',
    'Η Γαλλία ενδέχεται να παράσχει 40 εκατομμύρια ευρώ στο Μάλι το 2026.',
    'ενδέχεται',
    'will > may',
    'θα',
  ],
  [
    'ar',
    'ستقدم فرنسا مساعدات إنسانية إلى مالي في عام 2026.',
    'قد تقدم فرنسا مساعدات إنسانية إلى مالي في عام 2026.',
    'قد تقدم',
    'will > may',
    'ستقدم',
  ],
  ['zh', '法国将提供4000万欧元援助马里。', '法国可能提供4000万欧元援助马里。', '可能', 'will > may', '将'],
]

const FAITHFUL: readonly (readonly [Language, string, string])[] = [
  ['fr', FR, "La France va apporter 40 millions d'euros au Mali en 2026."],
  ['fr', FR, "En 2026, la France apportera au Mali 40 millions d'euros et pourrait rouvrir son ambassade."],
  ['fr', FR, "40 millions d'euros seront apportés au Mali en 2026 par la France."],
  ['fr', FR, "La France apportera 40 millions d'euros au Mali en 2026. L'Allemagne pourrait apporter une aide au Niger."],
  ['fr', DEAD_FR, "L'attaque de Gao a bien fait 12 morts, comme on peut le lire."],
  ['fr', DEAD_FR, "Selon certaines sources, l'attaque de Gao aurait fait 12 morts."],
  [
    'fr',
    "La France ne reconnaîtra jamais l'annexion de la Crimée.",
    "La France ne va jamais reconnaître l'annexion de la Crimée.",
  ],
  ['fr', "L'opéra de Paris rouvre en mai 2026.", "L'opéra de Paris rouvre au mois de mai 2026."],
  ['en', EN, 'France is going to provide 40 million euros to Mali in 2026.'],
  ['en', EN, 'In May, the minister recalled that France will provide 40 million euros to Mali in 2026.'],
  ['en', EN, 'France will provide 40 million euros to Mali in 2026, and may reopen its embassy.'],
  [
    'en',
    'The minister will travel to Tokyo on 6 May 2026 to meet her counterpart.',
    'On 6 May 2026 the minister will travel to Tokyo, where she will meet her counterpart.',
  ],
  ['en', 'The will of the people of Mali must be respected.', 'The will of the people of Mali has to be respected.'],
  ['en', 'Iran must never acquire a nuclear weapon.', 'Iran must never be able to acquire a nuclear weapon.'],
  [
    'en',
    'The suspected author of the attack in Gao was arrested in Niamey.',
    'The alleged author of the attack in Gao was arrested in Niamey.',
  ],
  [
    'de',
    'Deutschland wird 2026 dem Mali 40 Millionen Euro bereitstellen.',
    'Im Jahr 2026 wird Deutschland dem Mali 40 Millionen Euro bereitstellen.',
  ],
  ['de', '40 Millionen Euro wurden dem Mali 2026 bereitgestellt.', 'Dem Mali wurden 2026 40 Millionen Euro bereitgestellt.'],
  ['es', 'España aportará 40 millones de euros a Malí en 2026.', 'España va a aportar 40 millones de euros a Malí en 2026.'],
  ['es', 'La mayoría aprobó el acuerdo con Malí en 2026.', 'El acuerdo con Malí fue aprobado por la mayoría en 2026.'],
  ['it', "L'Italia fornirà 40 milioni di euro al Mali nel 2026.", "Nel 2026 l'Italia fornirà al Mali 40 milioni di euro."],
  ['pt', 'Portugal fornecerá 40 milhões de euros ao Mali em 2026.', 'Portugal vai fornecer 40 milhões de euros ao Mali em 2026.'],
  [
    'nl',
    'Nederland zal in 2026 40 miljoen euro aan Mali verstrekken.',
    'In 2026 zal Nederland 40 miljoen euro aan Mali verstrekken.',
  ],
  ['ru', 'Франция будет оказывать помощь Мали в 2026 году.', 'В 2026 году Франция будет оказывать помощь Мали.'],
  [
    'pl',
    'Francja zamierza przekazać 40 milionów euro dla Mali w 2026 roku.',
    'Francja planuje przekazać 40 milionów euro dla Mali w 2026 roku.',
  ],
  ['zh', '法国将提供4000万欧元援助马里。', '法国将向马里提供4000万欧元援助。'],
]

describe('commitment-shift', () => {
  it.each(SHIFTS)('%s: %s | %s', (language, point, text, words, values, suggestion) => {
    const [finding] = findDepartures(checker, 'commitment-shift', [language, point, text])
    expect(finding).toMatchObject({ text: words, severity: 'warning', suggestion })
    expect(`${finding?.expected} > ${finding?.actual}`).toBe(values)
  })

  it.each(FAITHFUL)('leaves in peace %s: %s | %s', (language, point, text) => {
    expect(findDepartures(checker, 'commitment-shift', [language, point, text])).toEqual([])
  })

  it('lets the levels of a declared slot win', () => {
    const may = ['en', EN, 'France may provide 40 million euros to Mali in 2026.'] as const
    const intends = ['en', EN, 'France intends to provide 40 million euros to Mali in 2026.'] as const
    const range = [{ kind: 'stance', family: 'commitment', act: 'will', min: 'intend', max: 'undertake' }]
    expect(findDepartures(checker, 'commitment-shift', intends, range)).toEqual([])
    expect(findDepartures(checker, 'commitment-shift', may, range)).toHaveLength(1)
    expect(findDepartures(checker, 'commitment-shift', may, [{ kind: 'modality', level: 'may' }])).toEqual([])
  })

  it('points into the approved sentence', () => {
    const [finding] = findDepartures(checker, 'commitment-shift', [
      'fr',
      FR,
      "La France pourrait apporter 40 millions d'euros au Mali.",
    ])
    expect(FR.slice(finding?.evidence?.pointStart, finding?.evidence?.pointEnd)).toBe('apportera')
  })
})

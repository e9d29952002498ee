import { beforeAll, describe, expect, it } from 'vitest'
import type { Checker } from '../../../../shared/coherence/engine/checker.ts'
import { loadChecker } from '../engine/load-checker.ts'
import { tellInFull, type ToldCase } from './tell-in-full.ts'

let checker: Checker
beforeAll(async () => {
  checker = await loadChecker()
})

const TOLD: readonly ToldCase[] = [
  [
    'fr fr',
    "La France condamne l'attaque de Gao.",
    "La France regrette l'attaque de Gao.",
    ['stance-shift error condemn > regret: regrette < condamne (several-steps, same-object)'],
  ],
  [
    'fr fr',
    "La France condamne l'attaque de Gao.",
    "La France déplore l'attaque de Gao.",
    ['stance-shift error condemn > deplore: déplore < condamne (several-steps, same-object)'],
  ],
  [
    'fr fr',
    "La France condamne l'attaque de Gao.",
    "La France condamne fermement l'attaque de Gao.",
    ['stance-shift warning condemn > strongly-condemn: condamne fermement < condamne (one-step, same-object)'],
  ],
  [
    'fr fr',
    "La France condamne l'attaque de Gao.",
    "La France ne condamne pas l'attaque de Gao.",
    ['stance-shift error condemn > not condemn: ne condamne pas < condamne (act-denied, same-object)'],
  ],
  [
    'fr fr',
    "La France ne condamne pas l'attaque de Gao.",
    "La France condamne l'attaque de Gao.",
    ['stance-shift error not condemn > condemn: condamne < - (act-denied, same-object)'],
  ],
  [
    'fr fr',
    "La France condamne l'attaque de Gao.",
    "La France salue l'attaque de Gao.",
    ['stance-shift error condemn > welcome: salue < condamne (another-family, same-object)'],
  ],
  [
    'fr fr',
    "La France condamne l'attaque de Gao.",
    "La France appelle à l'attaque de Gao.",
    ['stance-shift error condemn > call-on: appelle < condamne (another-family, same-object)'],
  ],
  [
    'en en',
    'France condemns the attack in Gao.',
    'France does not condemn the attack in Gao.',
    ['stance-shift error condemn > not condemn: not condemn < - (act-denied, same-object)'],
  ],
  [
    'fr fr',
    "L'attaque de Gao a fait 12 morts avant le 3 mars.",
    "L'attaque de Gao a fait 12 morts après le 3 mars.",
    ['date-mismatch error --03-03 > --03-03: après le 3 mars < avant le 3 mars (limit-differs, same-place)'],
  ],
  ['fr fr', "L'attaque de Gao du 3 mars 2026 a fait 12 morts.", "L'attaque de Gao du 3 mars a fait 12 morts.", []],
  [
    'fr fr',
    "L'attaque de Gao du 3 mars 2026 a fait 12 morts.",
    "L'attaque de Gao du 4 mars a fait 12 morts.",
    ['date-mismatch error 2026-03-03 > --03-04: 4 mars < 3 mars 2026 (date-differs, same-place)'],
  ],
  [
    'fr fr',
    "L'attaque de Gao de mars 2026 a fait 12 morts.",
    "L'attaque de Gao du 4 avril 2026 a fait 12 morts.",
    ['date-mismatch error 2026-03 > 2026-04-04: 4 avril 2026 < mars 2026 (date-differs, same-place)'],
  ],
  [
    'fr fr',
    "L'attaque de Gao du mardi 3 mars 2026 a fait 12 morts.",
    "L'attaque de Gao du lundi 3 mars 2026 a fait 12 morts.",
    ['date-mismatch error 2026-03-03 > 2026-03-03: lundi 3 mars 2026 < mardi 3 mars 2026 (date-differs, same-place)'],
  ],
  [
    'fr fr',
    "L'attaque de Gao de fin mars 2026 a fait 12 morts.",
    "L'attaque de Gao de début mars 2026 a fait 12 morts.",
    ['date-mismatch error 2026-03 > 2026-03: début mars 2026 < fin mars 2026 (date-differs, same-place)'],
  ],
  [
    'fr fr',
    "L'attaque de Gao a fait au moins 12 morts.",
    "L'attaque de Gao a fait 12 morts.",
    ['figure-mismatch error >=12 > 12: 12 morts < au moins 12 morts (bound-differs, same-place)'],
  ],
  [
    'fr fr',
    "L'attaque de Gao a fait au moins 12 morts.",
    "L'attaque de Gao a fait au plus 12 morts.",
    ['figure-mismatch error >=12 > <=12: au plus 12 morts < au moins 12 morts (bound-differs, same-place)'],
  ],
  [
    'fr fr',
    "L'attaque de Gao a fait au moins 12 morts.",
    "L'attaque de Gao a fait environ 12 morts.",
    ['figure-mismatch warning >=12 > ~12: environ 12 morts < au moins 12 morts (bound-differs, same-unit)'],
  ],
  [
    'fr fr',
    "L'attaque de Gao a fait environ 12 morts.",
    "L'attaque de Gao a fait 12 morts.",
    ['figure-mismatch warning ~12 > 12: 12 morts < environ 12 morts (bound-differs, same-unit)'],
  ],
  ['fr fr', "L'attaque de Gao a fait 12 morts.", "L'attaque de Gao a fait environ 12 morts.", []],
  [
    'fr fr',
    "L'attaque de Gao a fait 12 morts.",
    "L'attaque de Gao a fait au moins 12 morts.",
    ['figure-mismatch error 12 > >=12: au moins 12 morts < 12 morts (bound-differs, same-place)'],
  ],
  [
    'fr fr',
    "L'attaque de Gao a fait 10 à 12 morts.",
    "L'attaque de Gao a fait 10 à 15 morts.",
    ['figure-mismatch error 10-12 > 10-15: 10 à 15 < 10 à 12 (value-differs, same-place)'],
  ],
  [
    'fr fr',
    "L'attaque de Gao a fait 10 à 12 morts.",
    "L'attaque de Gao a fait 11 morts.",
    ['figure-mismatch error 10-12 > 11: 11 < 10 à 12 (value-differs, same-place)'],
  ],
  [
    'fr fr',
    "L'attaque de Gao a fait 12 morts.",
    "L'attaque de Gao a fait 12 blessés.",
    ['figure-mismatch error 12 death > 12 injured: 12 blessés < 12 morts (outcome-differs, same-place)'],
  ],
  [
    'fr fr',
    "La France versera 40 millions d'euros au Mali.",
    'La France versera 40 millions de dollars au Mali.',
    [
      "figure-mismatch error 40000000 EUR > 40000000 USD: 40 millions de dollars < 40 millions d'euros (unit-differs, same-place)",
    ],
  ],
  [
    'fr fr',
    "La France versera 40 millions d'euros au Mali.",
    "La France versera 40 milliards d'euros au Mali.",
    ['figure-mismatch error 40000000 EUR > 40000000000 EUR: 40 milliards < 40 millions (value-differs, same-place)'],
  ],
  ['fr fr', 'La route de Gao compte 12 km de pistes.', 'La route de Gao compte 12 000 m de pistes.', []],
  [
    'fr fr',
    'La route de Gao compte 12 km de pistes.',
    'La route de Gao compte 13 000 m de pistes.',
    ['figure-mismatch error 12 km > 13000 m: 13 000 m < 12 km (unit-differs, same-place)'],
  ],
  [
    'fr fr',
    'La part de la France au Mali atteint 75 % des dons.',
    'La part de la France au Mali atteint trois quarts des dons.',
    [],
  ],
  [
    'fr fr',
    "La France condamne l'attaque de Gao au Mali.",
    "La France condamne l'attaque de Gao au Niger.",
    ['actor-mismatch error country:ML > country:NE: Niger < Mali (another-name, same-place)'],
  ],
  [
    'fr fr',
    "La France condamne l'attaque de Gao au Mali.",
    "L'Allemagne condamne l'attaque de Gao au Mali.",
    ["actor-mismatch error country:FR > country:DE: L'Allemagne < La France (another-name, same-place)"],
  ],
  ['fr fr', "La France condamne l'attaque de Gao au Mali.", "Nous condamnons l'attaque de Gao au Mali avec l'Allemagne.", []],
  [
    'fr fr',
    "Jean Martin condamne l'attaque de Gao au Mali.",
    "Paul Durand condamne l'attaque de Gao au Mali.",
    ['actor-mismatch error name:jean martin > name:paul durand: Paul Durand < Jean Martin (another-name, same-place)'],
  ],
  [
    'fr fr',
    "La Russie a attaqué l'Ukraine en 2022.",
    "L'Ukraine a attaqué la Russie en 2022.",
    [
      "role-swap error country:RU > country:UA > country:UA > country:RU: Ukraine a attaqué la Russie < Russie a attaqué l'Ukraine (roles-reversed, same-action)",
    ],
  ],
  ['fr fr', "La Russie a attaqué l'Ukraine en 2022.", "L'Ukraine a été attaquée par la Russie en 2022.", []],
  [
    'en en',
    'Canada rejects the tariffs announced by France.',
    'France rejects the tariffs announced by Canada.',
    [
      'role-swap error country:CA > country:FR > country:FR > country:CA: France rejects the tariffs announced by Canada < Canada rejects the tariffs announced by France (roles-reversed, same-action)',
    ],
  ],
  ['en en', 'Germany and France signed the treaty in Aachen.', 'France and Germany signed the treaty in Aachen.', []],
  [
    'fr fr',
    'La France soutient la résolution avant la signature du traité.',
    'La France soutient la résolution après la signature du traité.',
    ['polarity-flip error avant > apres: après < avant (antonym)'],
  ],
  [
    'en en',
    'France voted for the resolution on Mali.',
    'France voted against the resolution on Mali.',
    ['polarity-flip error for > against: against < for (antonym)'],
  ],
  [
    'fr fr',
    'La frontière avec le Mali est ouverte aux civils.',
    'La frontière avec le Mali est fermée aux civils.',
    ['polarity-flip error ouvert > ferm: fermée < ouverte (antonym)'],
  ],
  [
    'fr fr',
    'La frontière avec le Mali est ouverte aux civils.',
    "La frontière avec le Mali n'est pas ouverte aux civils.",
    ["polarity-flip error ouvert > not ouvert: n'est pas ouverte < ouverte (negation-added)"],
  ],
  ['fr fr', 'La frontière avec le Mali est ouverte aux civils.', "La frontière avec le Mali n'est pas fermée aux civils.", []],
  [
    'fr fr',
    "La France refuse de reconnaître l'annexion de la Crimée.",
    "La France accepte de reconnaître l'annexion de la Crimée.",
    ['polarity-flip error refus > accept: accepte < refuse (antonym)'],
  ],
  [
    'fr fr',
    "La France refuse de reconnaître l'annexion de la Crimée.",
    "La France ne reconnaît pas l'annexion de la Crimée.",
    [],
  ],
  [
    'de de',
    'Frankreich erkennt die Annexion der Krim nicht an.',
    'Frankreich erkennt die Annexion der Krim an.',
    [
      'polarity-flip error not erkennt > erkennt: erkennt die Annexion der Krim < erkennt die Annexion der Krim nicht (negation-lost)',
    ],
  ],
  ['en en', 'No Canadian troops will be sent to Ukraine.', 'Canada will not send troops to Ukraine.', []],
  [
    'en en',
    'Canada will not send troops to Ukraine.',
    'Canada does not rule out sending troops to Ukraine.',
    ['polarity-flip error not send > send: not rule out < - (negation-lost)'],
  ],
  [
    'fr en',
    "L'attaque de Gao du 3 mars 2026 a fait 12 morts au Mali.",
    'The attack in Gao on 3 March 2026 killed 12 people in Mali.',
    [],
  ],
  [
    'fr en',
    "L'attaque de Gao du 3 mars 2026 a fait 12 morts au Mali.",
    'The attack in Gao on 3 March 2026 killed 15 people in Mali.',
    ['translation-loss error 12 > 15: 15 < 12 (value-differs, same-place, across-languages)'],
  ],
  [
    'fr en',
    "L'attaque de Gao du 3 mars 2026 a fait 12 morts au Mali.",
    'The attack in Gao on 4 March 2026 killed 12 people in Mali.',
    ['translation-loss error 2026-03-03 > 2026-03-04: 4 March 2026 < 3 mars 2026 (date-differs, same-place, across-languages)'],
  ],
  [
    'fr en',
    "L'attaque de Gao du 3 mars 2026 a fait 12 morts au Mali.",
    'The attack in Gao on 3 March 2026 killed 12 people in Niger.',
    ['translation-loss error country:ML > country:NE: Niger < Mali (another-name, only-candidate, across-languages)'],
  ],
  [
    'fr en',
    "La France condamne l'attaque de Gao au Mali.",
    'France does not condemn the attack in Gao in Mali.',
    ['stance-shift error condemn > not condemn: not condemn < - (act-denied, only-candidate, across-languages)'],
  ],
  [
    'fr en',
    "La France condamne l'attaque de Gao au Mali.",
    'France welcomes the attack in Gao in Mali.',
    ['stance-shift error condemn > welcome: welcomes < - (another-family, only-candidate, across-languages)'],
  ],
  [
    'fr en',
    "La France versera 40 millions d'euros au Mali en 2026.",
    'France will pay 40 billion euros to Mali in 2026.',
    [
      "translation-loss error 40000000 EUR > 40000000000 EUR: 40 billion euros < 40 millions d'euros (value-differs, same-place, across-languages)",
    ],
  ],
  [
    'fr en',
    'La température au Mali a atteint 40 degrés Celsius en mars 2026.',
    'The temperature in Mali reached 104 degrees Fahrenheit in March 2026.',
    [],
  ],
  [
    'fr en',
    'La route de 100 km de Gao au Mali est ouverte depuis 2026.',
    'The 62-mile road from Gao in Mali has been open since 2026.',
    [],
  ],
  [
    'fr en',
    'La route de 100 km de Gao au Mali est ouverte depuis 2026.',
    'The 100-mile road from Gao in Mali has been open since 2026.',
    ['translation-loss error 100 km > 100 mile: 100-mile < 100 km (unit-differs, same-place, across-languages)'],
  ],
  [
    'fr en',
    "La France a versé au moins 12 millions d'euros au Mali en 2026.",
    'France paid at most 12 million euros to Mali in 2026.',
    [
      "translation-loss error >=12000000 EUR > <=12000000 EUR: at most 12 million euros < au moins 12 millions d'euros (bound-differs, same-place, across-languages)",
    ],
  ],
  [
    'fr de',
    "La France condamne l'attaque de Gao qui a fait 12 morts au Mali.",
    'Frankreich verurteilt den Angriff in Gao mit 15 Toten in Mali.',
    ['translation-loss error 12 > 15: 15 < 12 (value-differs, same-place, across-languages)'],
  ],
]

describe('what is told of a departure, in full', () => {
  it.each(TOLD)('%s: %s | %s', (...one) => {
    expect(tellInFull(checker, one)).toEqual(one[3])
  })
})

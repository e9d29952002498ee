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
    'en en',
    'France may close its embassy in Niger and will keep its consulate in Zinder.',
    'France closes its embassy in Niger and will keep its consulate in Zinder.',
    ['commitment-shift warning may > asserted: closes < - (stronger-commitment, same-verb)'],
  ],
  ['fr fr', "L'attaque de Gao a fait 100 morts au Mali.", "L'attaque de Gao a fait environ 105 morts au Mali.", []],
  [
    'fr fr',
    "L'attaque de Gao a fait 100 morts au Mali.",
    "L'attaque de Gao a fait environ 106 morts au Mali.",
    ['figure-mismatch error 100 > ~106: 106 < 100 (value-differs, same-place)'],
  ],
  ['fr fr', "L'attaque de Gao a fait 92 morts au Mali.", "L'attaque de Gao a fait environ 100 morts au Mali.", []],
  [
    'fr fr',
    "L'attaque de Gao a fait 85 morts au Mali.",
    "L'attaque de Gao a fait environ 100 morts au Mali.",
    ['figure-mismatch error 85 > ~100: 100 < 85 (value-differs, same-place)'],
  ],
  ['fr fr', "L'attaque de Gao a fait 12 700 morts au Mali.", "L'attaque de Gao a fait environ 12 500 morts au Mali.", []],
  [
    'en en',
    'The strike injured 12 people in Gao in Mali.',
    'The strike killed 12 people in Gao in Mali.',
    ['figure-mismatch error 12 injured > 12 death: 12 people < - (outcome-differs, same-place)'],
  ],
  ['en en', 'The mission in Mali lasted over one year.', 'The mission in Mali lasted one year.', []],
  [
    'fr fr',
    'Le taux au Mali atteint 12 % en 2026.',
    'Le taux au Mali atteint 12 points en 2026.',
    ['figure-mismatch error 12 percent > 12 percentage-point: 12 points < 12 % (unit-differs, same-place)'],
  ],
  [
    'fr fr',
    'La France versera 45 M€ au Mali.',
    "La France versera 40 millions d'euros au Mali.",
    ["figure-mismatch error 45000000 EUR > 40000000 EUR: 40 millions d'euros < 45 M€ (value-differs, same-place)"],
  ],
  [
    'fr fr',
    "La France versera 40 millions d'euros au Mali.",
    'La France versera 45 M€ au Mali.',
    ["figure-mismatch error 40000000 EUR > 45000000 EUR: 45 M€ < 40 millions d'euros (value-differs, same-place)"],
  ],
  [
    'fr fr',
    "La France condamne l'attaque de Gao qui a fait 12 morts.",
    "Selon Moscou, la France condamne l'attaque de Gao qui a fait 15 morts.",
    [],
  ],
  [
    'fr fr',
    "La France condamne l'attaque de Gao qui a fait 12 morts.",
    "Le ministre a déclaré : « La France condamne l'attaque de Gao qui a fait 15 morts. »",
    [],
  ],
  [
    'fr fr',
    'La France a envoyé des soldats au Mali en 2026.',
    "La France n'a pas envoyé de soldats au Mali en 2026.",
    ["polarity-flip error envoi > not envoi: n'a pas envoyé < envoyé (negation-added)"],
  ],
  [
    'fr fr',
    "La France n'a pas envoyé de soldats au Mali en 2026.",
    'La France a envoyé des soldats au Mali en 2026.',
    ["polarity-flip error not envoi > envoi: a envoyé des < n'a pas envoyé de (negation-lost)"],
  ],
  [
    'fr fr',
    "La France n'est plus présente au Mali.",
    'La France est présente au Mali.',
    ["polarity-flip error not present > present: est présente < n'est plus présente (negation-lost)"],
  ],
  [
    'fr fr',
    'Le Mali est le plus touché par la sécheresse.',
    "Le Mali n'est pas le plus touché par la sécheresse.",
    ["polarity-flip error touch > not touch: n'est pas le plus touché < touché (negation-added)"],
  ],
  [
    'en en',
    'France rejects the annexation of Crimea by Russia.',
    'France does not accept the annexation of Crimea by Russia.',
    [],
  ],
  [
    'en en',
    'France accepts the annexation of Crimea by Russia.',
    'France rejects the annexation of Crimea by Russia.',
    ['polarity-flip error accept > reject: rejects < accepts (antonym)'],
  ],
  [
    'en en',
    'France does not condemn and does not support the junta in Niger.',
    'France does not support the junta in Niger.',
    [],
  ],
  [
    'fr fr',
    'La France appelle à la retenue au Mali.',
    'La France exige la retenue au Mali.',
    ['stance-shift error call-on > demand: exige < appelle (several-steps, same-object)'],
  ],
  [
    'fr fr',
    "La France salue l'accord signé à Gao.",
    "La France regrette l'accord signé à Gao.",
    ['stance-shift error welcome > regret: regrette < salue (another-family, same-object)'],
  ],
  [
    'fr fr',
    "Nous regrettons l'attaque de Gao au Mali.",
    "Nous condamnons l'attaque de Gao au Mali.",
    ['stance-shift error regret > condemn: condamnons < regrettons (several-steps, same-object)'],
  ],
  [
    'fr fr',
    "Nous condamnons l'attaque de Gao au Mali.",
    "Nous regrettons l'attaque de Gao au Mali.",
    ['stance-shift error condemn > regret: regrettons < condamnons (several-steps, same-object)'],
  ],
  [
    'fr fr',
    'La France pourrait fermer son ambassade au Niger en 2026.',
    'La France fermera son ambassade au Niger en 2026.',
    ['commitment-shift warning may > will: fermera < pourrait fermer (stronger-commitment, same-verb)'],
  ],
  [
    'fr fr',
    'La France fermera son ambassade au Niger en 2026.',
    'La France doit fermer son ambassade au Niger en 2026.',
    ['commitment-shift warning will > undertake: doit fermer < fermera (stronger-commitment, same-verb)'],
  ],
  [
    'en en',
    'France may close its embassy in Niger in 2026.',
    'France closes its embassy in Niger in 2026.',
    ['commitment-shift warning may > asserted: closes < - (stronger-commitment, same-verb)'],
  ],
  [
    'en en',
    'France closes its embassy in Niger in 2026.',
    'France may close its embassy in Niger in 2026.',
    ['commitment-shift warning asserted > may: may < - (weaker-commitment, same-verb)'],
  ],
  [
    'en en',
    'France will close its embassy in Niger in 2026.',
    'France should close its embassy in Niger in 2026.',
    ['commitment-shift warning will > intend: should < will (weaker-commitment, same-verb)'],
  ],
  [
    'en en',
    'The attack in Gao allegedly killed 12 people.',
    'The attack in Gao killed 12 people.',
    ['commitment-shift warning allegedly > asserted: killed < - (more-certain, same-verb)'],
  ],
  [
    'en en',
    'The attack in Gao killed 12 people.',
    'The attack in Gao allegedly killed 12 people.',
    ['commitment-shift warning asserted > allegedly: allegedly < - (less-certain, same-verb)'],
  ],
  [
    'en en',
    'All visas for Mali were refused on 3 March.',
    'Many visas for Mali were refused on 3 March.',
    ['quantifier-shift warning all > many: Many < All (narrower-scope, same-noun)'],
  ],
  ['en en', 'Most visas for Mali were refused on 3 March.', 'Many visas for Mali were refused on 3 March.', []],
  [
    'en en',
    'Few visas for Mali were refused on 3 March.',
    'Many visas for Mali were refused on 3 March.',
    ['quantifier-shift warning few > many: Many < Few (wider-scope, same-noun)'],
  ],
  [
    'en en',
    'All visas for Mali were refused on 3 March.',
    'All visas for Mali were refused on 3 March, except for diplomats.',
    ['quantifier-shift warning no-exception > exception: except for diplomats < - (exception-added)'],
  ],
  [
    'fr fr',
    'Jean Martin a déclaré : « La paix est possible et nous y travaillons chaque jour. »',
    "Jean Martin a déclaré : « La paix n'est pas possible et nous y travaillons chaque jour. »",
    ["misquote error est > n'est pas: n'est pas < est (words-changed, same-speaker)"],
  ],
  [
    'fr fr',
    'Jean Martin a déclaré : « La paix est possible et nous y travaillons chaque jour. »',
    'Jean Martin a déclaré : « La paix est possible et nous y travaillons chaque semaine. »',
    ['misquote error jour > semaine: semaine < jour (words-changed, same-speaker)'],
  ],
  [
    'fr fr',
    'Jean Martin a déclaré : « La paix est possible et nous y travaillons chaque jour. »',
    'Jean Martin a déclaré : « Enfin, la paix est possible et nous y travaillons chaque jour. »',
    ['misquote error La > Enfin, la: Enfin, la < La (words-added, same-speaker)'],
  ],
  [
    'fr fr',
    'Jean Martin a déclaré : « La paix est possible et nous y travaillons chaque jour. »',
    'Jean Martin a déclaré : « La paix est possible. »',
    [],
  ],
  [
    'fr fr',
    'Jean Martin a déclaré : « La paix est possible et nous y travaillons chaque jour. »',
    'Il a déclaré : « La paix est lointaine et nous y travaillons chaque jour. »',
    ['misquote error possible > lointaine: lointaine < possible (words-changed, same-saying)'],
  ],
  [
    'fr fr',
    'Jean Martin a déclaré : « La paix est possible et nous y travaillons chaque jour. »',
    'Paul Durand a déclaré : « La paix est lointaine et nous y travaillons chaque jour. »',
    [],
  ],
  [
    'fr fr',
    'La Chine a livré des armes à la Russie en 2025.',
    'La Russie a livré des armes à la Chine en 2025.',
    [
      'role-swap error country:CN > country:RU > country:RU > country:CN: Russie a livré des armes à la Chine < Chine a livré des armes à la Russie (roles-reversed, same-action)',
    ],
  ],
  ['fr fr', 'La Chine et la Russie ont signé un accord sur le gaz.', 'La Russie et la Chine ont signé un accord sur le gaz.', []],
  [
    'de de',
    'China hat Russland 2025 Waffen geliefert.',
    'Russland hat China 2025 Waffen geliefert.',
    [
      'role-swap error country:CN > country:RU > country:RU > country:CN: Russland hat China < China hat Russland (roles-reversed, same-action)',
    ],
  ],
  [
    'fr fr',
    "L'attaque de Gao a eu lieu il y a deux ans au Mali.",
    "L'attaque de Gao a eu lieu il y a trois ans au Mali.",
    ['date-mismatch error now-2y > 2023: il y a trois ans < il y a deux ans (date-differs, same-place)'],
  ],
  [
    'fr fr',
    "L'attaque de Gao a eu lieu mardi au Mali.",
    "L'attaque de Gao a eu lieu jeudi au Mali.",
    ['date-mismatch error -W-2 > -W-4: jeudi < mardi (date-differs, same-place)'],
  ],
  [
    'fr fr',
    'La réunion de Gao commence à 14 h 30 TU au Mali.',
    'La réunion de Gao commence à 15 h 30 TU au Mali.',
    ['date-mismatch error T14:30[TU] > T15:30[TU]: 15 h 30 < 14 h 30 (date-differs, same-place)'],
  ],
  [
    'fr en',
    "La France ne reconnaît pas l'annexion de la Crimée.",
    'France recognises the annexation of Crimea.',
    [
      'translation-loss error negated > not negated: France recognises the annexation of Crimea. < - (negation-lost, across-languages)',
    ],
  ],
  [
    'fr en',
    "La France reconnaît l'annexion de la Crimée.",
    'France does not recognise the annexation of Crimea.',
    ['translation-loss error not negated > negated: not < - (negation-added, across-languages)'],
  ],
  ['fr en', "La France refuse l'annexion de la Crimée.", 'France does not accept the annexation of Crimea.', []],
  [
    'fr en',
    "La France regrette l'attaque de Gao au Mali.",
    'France condemns the attack in Gao in Mali.',
    ['stance-shift error regret > condemn: condemns < - (several-steps, only-candidate, across-languages)'],
  ],
  [
    'fr en',
    'La mission au Mali a duré deux semaines en 2026.',
    'The mission in Mali lasted three weeks in 2026.',
    ['translation-loss error 2 week > 3 week: three weeks < deux semaines (value-differs, same-place, across-languages)'],
  ],
  [
    'fr en',
    "L'attaque a eu lieu il y a trois ans à Gao au Mali.",
    'The attack took place six years ago in Gao in Mali.',
    ['translation-loss error now-3y > 2020: six years ago < il y a trois ans (date-differs, only-candidate, across-languages)'],
  ],
  [
    'fr en',
    'Il faisait entre 30 et 40 degrés à Gao au Mali en mars 2026.',
    'It was between 86 and 104 degrees in Gao in Mali in March 2026.',
    [],
  ],
  [
    'fr en',
    'Un soldat sur cinq a quitté le Mali en 2026.',
    'One in four soldiers left Mali in 2026.',
    ['translation-loss error 5 > 4: four < cinq (value-differs, same-unit, across-languages)'],
  ],
]

describe('what is told of a sentence worded otherwise, in full', () => {
  it.each(TOLD)('%s: %s | %s', (...one) => {
    expect(tellInFull(checker, one)).toEqual(one[3])
  })
})

import { describe, expect, it } from 'vitest'
import { languageSchema } from '../../../../shared/domain/language.ts'
import { loadChecker } from '../engine/load-checker.ts'

const checker = await loadChecker()

/** Languages, source, translation, and each drift: what and how, the values, the words of both sides. */
const DRIFTS: readonly (readonly [string, string, string, readonly string[]])[] = [
  ['fr en', 'Le sommet du 14 mars 2026 aura lieu au Mali.', 'The summit will take place in Mali on the 14th.', []],
  [
    'fr en',
    "La France reconnaît l'annexion de la Crimée.",
    'France does not recognise the annexation and does not support it.',
    [],
  ],
  [
    'fr en',
    "La France condamne l'attaque de Gao du 3 mars 2026, qui a fait 15 morts.",
    'France condemns the attack in Gao on 3 March 2026, which killed 15 people.',
    [],
  ],
  [
    'fr en',
    "La France condamne l'attaque de Gao du 3 mars 2026, qui a fait 15 morts.",
    'France condemns the attack in Gao on 3 March 2026, which killed 18 people.',
    ['figure-changed: 15 > 18 (15 morts / 18 people)'],
  ],
  [
    'fr en',
    "La France condamne l'attaque de Gao du 3 mars 2026, qui a fait 15 morts.",
    'France condemns the attack in Gao on 4 March 2026, which killed 15 people.',
    ['date-changed: 2026-03-03 > 2026-03-04 (3 mars 2026 / 4 March 2026)'],
  ],
  [
    'fr en',
    "La France condamne l'attaque de Gao du 3 mars 2026, qui a fait 15 morts.",
    'France condemns the attack in Gao, which killed 15 people.',
    ['date-lost: 2026-03-03 > absent (3 mars 2026 / France condemns the attack in Gao, which killed 15 people.)'],
  ],
  [
    'fr en',
    "La France condamne l'attaque de Gao du 3 mars 2026, qui a fait 15 morts.",
    'France condemns the attack in Gao on 3 March 2026, which killed many people.',
    ['figure-lost: 15 > absent (15 morts / France condemns the attack in Gao on 3 March 2026, which killed many people.)'],
  ],
  [
    'fr en',
    "La France condamne l'attaque de Gao du 3 mars 2026, qui a fait 12 morts.",
    'France condemns the attack in Gao on 3 March 2026, which killed many people.',
    [],
  ],
  [
    'fr en',
    "La France condamne l'attaque de Gao du 3 mars 2026, qui a fait 13 morts.",
    'France condemns the attack in Gao on 3 March 2026, which killed many people.',
    ['figure-lost: 13 > absent (13 morts / France condemns the attack in Gao on 3 March 2026, which killed many people.)'],
  ],
  [
    'fr en',
    "La France condamne l'attaque au Mali du 3 mars 2026, qui a fait 15 morts.",
    'France condemns the attack in Niger on 3 March 2026, which killed 15 people.',
    ['name-changed: country:ML > country:NE (Mali / Niger)'],
  ],
  [
    'fr en',
    "La France condamne l'attaque au Mali du 3 mars 2026, qui a fait 15 morts.",
    'France condemns the attack of 3 March 2026, which killed 15 people.',
    ['name-lost: country:ML > absent (Mali / France condemns the attack of 3 March 2026, which killed 15 people.)'],
  ],
  ['fr en', 'Le ministre Amadou Diallo a visité le Mali le 3 mars 2026.', 'Minister Diallo visited Mali on 3 March 2026.', []],
  [
    'fr en',
    "La France ne reconnaît pas l'annexion de la Crimée.",
    'France recognises the annexation of Crimea.',
    ['negation-lost: negated > not negated (ne reconnaît pas / France recognises the annexation of Crimea.)'],
  ],
  [
    'fr en',
    "La France reconnaît l'annexion de la Crimée.",
    'France does not recognise the annexation of Crimea.',
    ["negation-added: not negated > negated (La France reconnaît l'annexion de la Crimée. / not)"],
  ],
  ['fr en', 'La route de 100 km de Gao est fermée au Mali.', 'The 62-mile road from Gao is closed in Mali.', []],
  ['fr en', 'La route de 100 km de Gao est fermée au Mali.', 'The 73-mile road from Gao is closed in Mali.', []],
  [
    'fr en',
    'La route de 100 km de Gao est fermée au Mali.',
    'The 50-mile road from Gao is closed in Mali.',
    ['figure-changed: 100 km > 50 mile (100 km / 50-mile)'],
  ],
  [
    'fr en',
    "La France versera 40 millions d'euros au Mali en 2026.",
    'France will pay 40 million dollars to Mali in 2026.',
    ["figure-changed: 40000000 EUR > 40000000 USD (40 millions d'euros / 40 million dollars)"],
  ],
  [
    'fr en',
    "La France versera 40 millions d'euros au Mali en 2026.",
    'France will pay money to Mali in 2026.',
    ["figure-lost: 40000000 EUR > absent (40 millions d'euros / France will pay money to Mali in 2026.)"],
  ],
  [
    'fr en',
    'La France versera 40 % du budget du Mali en 2026.',
    'France will pay for the budget of Mali in 2026.',
    ['figure-lost: 40 percent > absent (40 % / France will pay for the budget of Mali in 2026.)'],
  ],
  [
    'fr en',
    'La France rappelle la résolution 2334 du Conseil de sécurité.',
    'France recalls resolution 2335 of the Security Council.',
    ['figure-changed: 2334 > 2335 (2334 / 2335)'],
  ],
  [
    'fr en',
    'La France rappelle la résolution 2334 du Conseil de sécurité.',
    'France recalls the resolution of the Security Council.',
    [],
  ],
  [
    'fr en',
    'Le sommet de 2026 aura lieu au Mali.',
    'The summit will take place in Mali.',
    ['date-lost: 2026 > absent (2026 / The summit will take place in Mali.)'],
  ],
  [
    'fr en',
    "La France condamne l'attaque.\n\nLa France versera 40 millions d'euros au Mali.",
    'France condemns the attack.',
    ["passage-lost: translated > absent (La France versera 40 millions d'euros au Mali. / )"],
  ],
  [
    'fr de',
    "La France condamne l'attaque de Gao du 3 mars 2026, qui a fait 15 morts.",
    'Frankreich verurteilt den Angriff in Gao vom 3. März 2026, der 18 Tote forderte.',
    ['figure-changed: 15 > 18 (15 morts / 18 Tote)'],
  ],
  [
    'fr es',
    'Deux soldats et trois civils sont morts à Gao.',
    'Dos soldados y cuatro civiles murieron en Gao.',
    ['figure-changed: 3 > 4 (trois civils / cuatro civiles murieron)'],
  ],
  ['fr en', 'Deux soldats sont morts à Gao au Mali.', 'Both soldiers died in Gao in Mali.', []],
  [
    'en fr',
    'The summit on 5 April 2026 will gather 30 states in Paris.',
    'Le sommet du 5 avril 2026 réunira 40 États à Paris.',
    ['figure-changed: 30 > 40 (30 states / 40 États)'],
  ],
  [
    'en fr',
    'The summit on 5 April 2026 will gather 30 states in Paris.',
    'Le sommet du 5 avril 2026 réunira 30 États à Bruxelles.',
    ['name-changed: city:paris > city:brussels (Paris / Bruxelles)'],
  ],
  [
    'en ja',
    'France condemns the attack that killed 15 people in Mali.',
    'フランスはマリで18人が死亡した攻撃を非難する。',
    ['figure-changed: 15 > 18 (15 people / 18人が死亡)'],
  ],
  [
    'fr en',
    'La route de 100 km de Gao est fermée au Mali.',
    'The 74-mile road from Gao is closed in Mali.',
    ['figure-changed: 100 km > 74 mile (100 km / 74-mile)'],
  ],
]

describe('what a translation lost, changed or added', () => {
  it.each(DRIFTS)('%s: %s | %s', (languages, source, translation, expected) => {
    const [from, to] = languages.split(' ').map((name) => languageSchema.parse(name))
    if (from === undefined || to === undefined) throw new Error(`"${languages}" does not name two languages`)
    const { blocks } = checker.compareTranslation(
      { path: 'source', text: source, language: from },
      { path: 'translation', text: translation, language: to },
      '2026-03-20T09:00:00Z',
    )
    const told = blocks.flatMap(({ findings }) =>
      findings.map(
        (finding) =>
          `${finding.reasons.join(' ')}: ${finding.expected} > ${finding.actual} (${finding.evidence?.pointText ?? ''} / ${finding.text})`,
      ),
    )
    expect(told).toEqual(expected)
  })
})

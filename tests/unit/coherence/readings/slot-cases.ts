import type { Language } from '../../../../shared/domain/language.ts'

/** A statement whose slots a person declared, and texts that relay it. */
export interface SlotCase {
  readonly statement: Partial<Record<Language, string>>
  readonly slots: readonly Readonly<Record<string, unknown>>[]
  readonly texts: readonly string[]
}

const GAO = {
  fr: 'La France condamne l’attaque du 3 mars 2026 à Gao, qui a fait 12 morts et 31 blessés parmi les 40 habitants.',
  en: 'France condemns the attack of 3 March 2026 in Gao, which killed 12 and wounded 31 of its 40 inhabitants.',
}
const GAO_TEXTS = [
  'La France condamne l’attaque du 3 mars 2026 à Gao, qui a fait 12 morts et 31 blessés.',
  'La France déplore l’attaque du 3 mars 2026 à Gao, qui a fait 14 morts et 31 blessés.',
  'La France condamne fermement l’attaque du 4 mars 2026 à Bamako, qui a fait au moins 12 morts et 29 blessés.',
]
const AID = {
  fr: 'La France versera environ 40 millions d’euros au Mali avant le 1er juin 2026. Elle soutient l’Union africaine.',
}
const AID_TEXTS = [
  'La France versera 40 millions d’euros au Mali avant le 1er juin 2026.',
  'La France pourrait verser 45 millions d’euros au Niger avant juillet 2026. Elle ne soutient pas l’Union africaine.',
  'La France s’engage à verser 38 millions d’euros au Mali. Elle salue l’Union africaine.',
]

/** Each way of declaring a slot: with a label or none, here or elsewhere, a range, a bound, limits of an act, of another language. */
export const SLOT_CASES: readonly SlotCase[] = [
  [],
  [{ kind: 'figure', value: 14, unit: 'death', label: '12 morts' }],
  [{ kind: 'figure', value: 14, unit: 'death' }],
  [{ kind: 'figure', value: 12, unit: 'death', bound: 'at-least' }],
  [{ kind: 'figure', value: 12, max: 14, unit: 'death', label: '12 MORTS' }],
  [
    { kind: 'figure', value: 12, unit: 'death' },
    { kind: 'figure', value: 40, unit: 'person' },
    { kind: 'figure', value: 29, unit: '' },
  ],
  [{ kind: 'figure', value: 7, unit: 'ship', label: 'navires' }],
  [{ kind: 'date', value: '2026-03-04', label: '3 mars 2026' }],
  [{ kind: 'date', value: '2026-03-04' }],
  [
    { kind: 'date', value: '2026-03' },
    { kind: 'actor', id: 'country:FR', role: 'agent' },
  ],
  [{ kind: 'actor', id: 'city:bamako', label: 'Gao' }],
  [{ kind: 'place', id: 'city:bamako', label: 'Gao' }],
  [{ kind: 'place', id: 'city:gao' }],
  [{ kind: 'stance', family: 'disapproval', act: 'condemn', min: 'regret', max: 'strongly-condemn' }],
  [{ kind: 'stance', family: 'disapproval', act: 'deplore', label: 'condamne' }],
  [{ kind: 'stance', family: 'disapproval', act: 'condemn', min: 'condemn' }],
  [{ kind: 'stance', family: 'approval', act: 'welcome' }],
  [{ kind: 'polarity', negated: true }],
  [{ kind: 'quote', verbatim: 'une attaque lâche et odieuse', speaker: 'le ministre' }],
].map((slots) => ({ statement: GAO, slots, texts: GAO_TEXTS }))

/** The same for what is promised. */
export const PROMISE_CASES: readonly SlotCase[] = [
  [],
  [{ kind: 'modality', level: 'may' }],
  [{ kind: 'modality', level: 'undertake', label: 'versera' }],
  [{ kind: 'modality', level: 'none' }],
  [{ kind: 'stance', family: 'commitment', act: 'will', min: 'may', max: 'undertake' }],
  [{ kind: 'stance', family: 'commitment', act: 'will', max: 'will' }],
  [{ kind: 'stance', family: 'certainty', act: 'likely', min: 'allegedly' }],
  [{ kind: 'figure', value: 40_000_000, unit: 'EUR', bound: 'about' }],
  [{ kind: 'figure', value: 38_000_000, max: 45_000_000, unit: 'EUR' }],
  [
    { kind: 'figure', value: 45_000_000, unit: 'EUR', label: '40 millions d’euros' },
    { kind: 'actor', id: 'country:NE', label: 'Mali' },
  ],
  [{ kind: 'stance', family: 'approval', act: 'support', min: 'welcome', label: 'soutient' }],
  [{ kind: 'date', value: '2026-07', label: '1er juin 2026' }],
].map((slots) => ({ statement: AID, slots, texts: AID_TEXTS }))

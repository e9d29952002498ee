import type { WordedCase } from './worded-otherwise-cases.ts'

const GAO = "La France condamne l'attaque de Gao."
const AID = "La France versera 3 millions d'euros au Mali."

/** Names and numbers written in unusual ways: what once hid a departure or made one, beside its faithful twin. */
export const WRITTEN_OTHERWISE: Readonly<Record<string, readonly WordedCase[]>> = {
  'another person of the same given name': [
    [
      'fr',
      'Le ministre a reçu Amadou Diallo à Paris le 3 mars.',
      'Le ministre a reçu Amadou Diop à Paris le 3 mars.',
      'actor-mismatch: Amadou Diop',
    ],
    ['fr', 'Le ministre a reçu Amadou Diallo à Paris le 3 mars.', 'Le ministre a reçu M. Diallo à Paris le 3 mars.'],
    ['fr', 'Le ministre a reçu Mahmoud Abbas à Paris le 3 mars.', 'Le ministre a reçu Mahmoud Abas à Paris le 3 mars.'],
    [
      'en',
      'The minister met Amadou Diallo in Paris on 3 March.',
      'The minister met Amadou Diop in Paris on 3 March.',
      'actor-mismatch: Amadou Diop',
    ],
    ['en', 'The minister met Amadou Diallo in Paris on 3 March.', 'The minister met Amadou Tidiane Diallo in Paris on 3 March.'],
    [
      'es',
      'El ministro recibió a Amadou Diallo en Madrid el 3 de marzo.',
      'El ministro recibió a Amadou Diop en Madrid el 3 de marzo.',
      'actor-mismatch: Amadou Diop',
    ],
  ],
  'letters of another alphabet in a name': [
    ['fr', GAO, "La Fr\u0430nce salue l'attaque de G\u0430o.", 'stance-shift: salue'],
    ['fr', GAO, "La Fr\u0430nce condamne l'attaque de G\u0430o."],
  ],
  dozens: [
    [
      'fr',
      "La France a livré 24 véhicules à l'Ukraine.",
      "La France a livré trois douzaines de véhicules à l'Ukraine.",
      'figure-mismatch: trois douzaines de véhicules',
    ],
    ['fr', "La France a livré 24 véhicules à l'Ukraine.", "La France a livré deux douzaines de véhicules à l'Ukraine."],
    [
      'es',
      'España entregó 24 vehículos a Ucrania.',
      'España entregó tres docenas de vehículos a Ucrania.',
      'figure-mismatch: tres docenas de vehículos',
    ],
    ['es', 'España entregó 24 vehículos a Ucrania.', 'España entregó dos docenas de vehículos a Ucrania.'],
  ],
  'a fraction by its sign, a power of ten, a month in digits': [
    ['fr', "La France versera 1,5 million d'euros au Mali.", "La France versera 1½ million d'euros au Mali."],
    [
      'fr',
      "La France versera 1,5 million d'euros au Mali.",
      "La France versera 2½ millions d'euros au Mali.",
      'figure-mismatch: 2½ millions',
    ],
    ['fr', AID, 'La France versera 3 × 10⁶ euros au Mali.'],
    ['fr', AID, 'La France versera 3 × 10⁹ euros au Mali.', 'figure-mismatch: 3 × 10⁹ euros'],
    ['fr', 'La conférence se tiendra à Paris en mars 2026.', 'La conférence se tiendra à Paris (2026-03).'],
    [
      'fr',
      'La conférence se tiendra à Paris en mars 2026.',
      'La conférence se tiendra à Paris (2026-04).',
      'date-mismatch: 2026-04',
    ],
  ],
  'what we say ourselves behind a source that says the same words': [
    [
      'fr',
      "La France condamne l'attaque de Gao, qui a fait 12 morts.",
      "Selon Moscou, l'attaque de Gao a fait 12 morts, mais la France ne condamne pas l'attaque de Gao.",
      'stance-shift: ne condamne pas',
    ],
    [
      'fr',
      "L'Ukraine n'a pas attaqué le pont de Kertch.",
      "Selon Moscou, l'Ukraine a attaqué le pont de Kertch, mais Kiev dément.",
    ],
  ],
}

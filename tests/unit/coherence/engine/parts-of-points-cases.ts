import type { WordedCase } from './worded-otherwise-cases.ts'

const CONDEMNED =
  'La République de Valmont condamne avec la plus grande fermeté l’attaque perpétrée le 3 novembre 2026 contre un convoi humanitaire près de Tin-Barka, au Mali, qui a fait 12 morts et 27 blessés.'
const CONDEMNED_ENGLISH =
  'The Republic of Valmont condemns in the strongest terms the attack carried out on 3 November 2026 against a humanitarian convoy near Tin-Barka, in Mali, which killed 12 people and injured 27.'
const INQUIRY =
  'Valmont demande l’ouverture sans délai d’une enquête indépendante, afin que les responsables soient traduits en justice.'
const INQUIRY_ENGLISH =
  'Valmont calls for an independent investigation to be opened without delay, so that those responsible are brought to justice.'

/** A short sentence that relays a part of a long point departs from it like a long one. */
export const PARTS_OF_POINTS: Readonly<Record<string, readonly WordedCase[]>> = {
  'a part of a long point, with another value or denied': [
    ['fr', CONDEMNED, 'L’attaque du 3 novembre 2026 près de Tin-Barka a fait 121 morts.', 'figure-mismatch: 121'],
    ['fr', INQUIRY, 'Valmont n’exige pas l’ouverture d’une enquête indépendante.', 'stance-shift: n’exige pas'],
    ['en', INQUIRY_ENGLISH, 'Valmont does not call for an independent investigation.', 'stance-shift: not call for'],
    [
      'en',
      CONDEMNED_ENGLISH,
      'Valmont strongly regrets the attack carried out on 3 November 2026 near Tin-Barka.',
      'stance-shift: strongly regrets',
    ],
  ],
  'a part of a long point, as it was approved': [
    ['fr', CONDEMNED, 'L’attaque du 3 novembre 2026 près de Tin-Barka a fait 12 morts.'],
    ['fr', CONDEMNED, 'L’attaque du 3 novembre 2026 près de Tin-Barka a fait douze morts et vingt-sept blessés.'],
    ['fr', INQUIRY, 'Valmont demande l’ouverture d’une enquête indépendante.'],
    ['en', INQUIRY_ENGLISH, 'Valmont calls for an independent investigation.'],
  ],
  'another fact in words of a long point': [
    ['fr', CONDEMNED, 'Un convoi humanitaire a quitté Tin-Barka le 9 novembre 2026 avec 40 camions.'],
    ['fr', INQUIRY, 'Le tribunal a reçu le rapport de l’enquête indépendante.'],
    ['en', INQUIRY_ENGLISH, 'The independent investigation into the floods was closed in May.'],
  ],
}

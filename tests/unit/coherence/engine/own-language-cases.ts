import type { WordedCase } from './worded-otherwise-cases.ts'

/** Pairs in one language whose words were once read wrongly: departures that were missed, faithful texts that were alarmed. */
export const OWN_LANGUAGE: Readonly<Record<string, readonly WordedCase[]>> = {
  'a clause behind "and" denies for itself': [
    [
      'en',
      'France does not condemn the attack and does not approve the response.',
      'France does not condemn the attack and has approved the response.',
      'stance-shift: approved',
    ],
    [
      'fr',
      "L'ambassade n'a jamais fermé son bureau et n'a jamais suspendu ses visas.",
      "L'ambassade n'a jamais fermé son bureau et a suspendu ses visas.",
      'polarity-flip: a suspendu',
    ],
    [
      'de',
      'Die Botschaft wird keine Visa ausstellen und keine Termine vergeben.',
      'Es werden von der Botschaft keine Termine vergeben und keine Visa ausgestellt.',
    ],
    [
      'de',
      'Ein Merkmal ist, dass sie keine Grenzen aufweist und somit die Anlagen keine echten Lager wären.',
      'Ein Merkmal ist eines, das keine Grenzen hat, und daher wären die Anlagen keine echten Lager.',
    ],
  ],
  'a negation before a number or a day that is written another way': [
    [
      'de',
      'Frankreich wird seine 700 Soldaten bei der UNIFIL belassen.',
      'Frankreich wird nicht seine siebenhundert Soldaten bei der UNIFIL belassen.',
      'polarity-flip: nicht seine siebenhundert Soldaten',
    ],
  ],
  'a denied act told once': [
    ['de', 'Deutschland lehnt die Annexion nicht ab.', 'Deutschland lehnt die Annexion ab.', 'stance-shift: lehnt'],
  ],
  'parts of a month and of a year': [
    [
      'de',
      'Deutschland wird bis Ende April 40 Fahrzeuge an Kiew liefern.',
      'Deutschland wird bis Anfang April 40 Fahrzeuge an Kiew liefern.',
      'date-mismatch: Anfang April',
    ],
    [
      'de',
      'Im ersten Halbjahr 2026 werden drei Schulen eröffnet.',
      'Im zweiten Halbjahr 2026 werden drei Schulen eröffnet.',
      'date-mismatch: zweiten Halbjahr 2026',
    ],
    [
      'es',
      'La conferencia se celebrará en Madrid a principios de mayo de 2026.',
      'La conferencia se celebrará en Madrid a finales de mayo de 2026.',
      'date-mismatch: a finales de mayo de 2026',
    ],
    [
      'it',
      "La conferenza si terrà a Roma all'inizio di maggio 2026.",
      'La conferenza si terrà a Roma alla fine di maggio 2026.',
      'date-mismatch: alla fine di maggio 2026',
    ],
    [
      'nl',
      'De conferentie vindt begin mei 2026 plaats in Den Haag.',
      'De conferentie vindt eind mei 2026 plaats in Den Haag.',
      'date-mismatch: eind mei 2026',
    ],
    [
      'pt',
      'A conferência realiza-se em Lisboa no início de maio de 2026.',
      'A conferência realiza-se em Lisboa no final de maio de 2026.',
      'date-mismatch: no final de maio de 2026',
    ],
  ],
}

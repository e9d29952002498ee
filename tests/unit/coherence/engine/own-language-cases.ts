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
  'soldiers for civilians, whatever their fate': [
    ['fr', 'Une attaque a tué 40 civils à Gao.', 'Une attaque a tué 40 soldats à Gao.', 'figure-mismatch: 40 soldats'],
    [
      'en',
      'At least 40 civilians were killed in El Fasher on 5 March 2026.',
      'At least 40 soldiers were killed in El Fasher on 5 March 2026.',
      'figure-mismatch: 40 soldiers',
    ],
    [
      'en',
      'At least 40 civilians were killed in El Fasher on 5 March 2026.',
      'At least 40 people were killed in El Fasher on 5 March 2026.',
    ],
  ],
  'what another says behind a source is not the word of that source': [
    [
      'fr',
      "La France condamne l'attaque de Gao.",
      "À en croire Moscou, 3 drones ont été abattus, mais la France ne condamne pas l'attaque de Gao.",
      'stance-shift: ne condamne pas',
    ],
    [
      'de',
      'Deutschland verurteilt den Angriff auf Kiew.',
      'Laut Moskau gab es keine Opfer, aber Deutschland verurteilt den Angriff auf Kiew nicht.',
      'stance-shift: verurteilt',
    ],
  ],
  'a day in capitals': [
    [
      'fr',
      'Le 3 mars 2026, une attaque a tué 12 civils à Gao.',
      'LE 4 MARS 2026, UNE ATTAQUE A TUÉ 12 CIVILS À GAO.',
      'date-mismatch: 4 MARS 2026',
    ],
  ],
  'a number and its unit in one word': [
    [
      'de',
      'Das Programm umfasst eine dreijährige Phase in Mali.',
      'Das Programm umfasst eine vierjährige Phase in Mali.',
      'figure-mismatch: vierjährige',
    ],
    [
      'de',
      'Die Ministerin begann am Montag eine dreitägige Reise nach Kenia.',
      'Die Ministerin begann am Montag eine fünftägige Reise nach Kenia.',
      'figure-mismatch: fünftägige',
    ],
    [
      'de',
      'Deutschland stellt eine halbe Million Impfdosen bereit.',
      'Deutschland stellt eine Million Impfdosen bereit.',
      'figure-mismatch: eine Million',
    ],
    [
      'de',
      'Jeder dritte Haushalt in Gaza ist betroffen.',
      'Jeder zweite Haushalt in Gaza ist betroffen.',
      'figure-mismatch: Jeder zweite',
    ],
  ],
  'a weekday and its hour in one word': [
    [
      'de',
      'Am Dienstagabend empfing der Minister die Presse in Bonn.',
      'Am Mittwochabend empfing der Minister die Presse in Bonn.',
      'date-mismatch: Mittwochabend',
    ],
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
  'who hosts and where': [
    [
      'fr',
      'La France a accueilli 1 200 étudiants ukrainiens.',
      '1 200 étudiants ukrainiens ont été accueillis en France, contre 950 en 2024.',
    ],
    ['fr', '1 200 étudiants ukrainiens ont été accueillis en France.', 'La France a accueilli 1 200 étudiants ukrainiens.'],
    [
      'fr',
      'La France a accueilli 1 200 étudiants ukrainiens.',
      "L'Ukraine a accueilli 1 200 étudiants français.",
      'role-swap: Ukraine a accueilli 1 200 étudiants français',
    ],
    [
      'fr',
      '1 200 étudiants ukrainiens ont été accueillis en France.',
      '1 200 étudiants français ont été accueillis en Ukraine.',
      'role-swap: français ont été accueillis en Ukraine',
    ],
    ['en', 'Germany hosted 1,200 Ukrainian students.', '1,200 Ukrainian students were hosted in Germany, against 950 in 2024.'],
    [
      'en',
      'Germany hosted 1,200 Ukrainian students.',
      'Ukraine hosted 1,200 German students.',
      'role-swap: Ukraine hosted 1,200 German',
    ],
    ['es', 'España acogió a 1200 estudiantes ucranianos.', '1200 estudiantes ucranianos fueron acogidos en España.'],
    [
      'es',
      '1200 estudiantes ucranianos fueron acogidos en España.',
      '1200 estudiantes españoles fueron acogidos en Ucrania.',
      'role-swap: españoles fueron acogidos en Ucrania',
    ],
    ['de', '1200 ukrainische Studenten wurden in Spanien aufgenommen.', 'Spanien nahm 1200 ukrainische Studenten auf.'],
    [
      'de',
      'Spanien nahm 1200 ukrainische Studenten auf.',
      'Die Ukraine nahm 1200 spanische Studenten auf.',
      'role-swap: Ukraine nahm 1200 spanische',
    ],
  ],
  'a verb before both names': [
    ['de', 'Am 3. März griff Bulgarien Schweden an.', 'Am 3. März griff Schweden Bulgarien an.', 'role-swap: Schweden Bulgarien'],
    ['de', 'Am 3. März griff Bulgarien Schweden an.', 'Bulgarien griff Schweden am 3. März an.'],
    ['de', 'Am 3. März griff Bulgarien Schweden an.', 'Schweden wurde am 3. März von Bulgarien angegriffen.'],
  ],
}

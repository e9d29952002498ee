import type { WordedCase } from './worded-otherwise-cases.ts'

/** What changed places or numbers a thing, in one language: departures that were once missed, beside faithful sentences. */
export const EXCHANGED: Readonly<Record<string, readonly WordedCase[]>> = {
  'two dates that changed places': [
    [
      'fr',
      'Le scrutin a été ouvert le 3 mars, clos le 8 mars.',
      'Le scrutin a été ouvert le 8 mars, clos le 3 mars.',
      'date-mismatch: 8 mars',
      'date-mismatch: 3 mars',
    ],
    ['fr', 'Le scrutin a été ouvert le 3 mars, clos le 8 mars.', 'Clos le 8 mars, le scrutin avait été ouvert le 3 mars.'],
    [
      'en',
      'The vote was opened on 3 March and closed on 8 March.',
      'The vote was opened on 8 March and closed on 3 March.',
      'date-mismatch: 8 March',
      'date-mismatch: 3 March',
    ],
    ['en', 'The vote was opened on 3 March and closed on 8 March.', 'The vote was closed on 8 March; it was opened on 3 March.'],
    [
      'es',
      'La votación se abrió el 3 de marzo y se cerró el 8 de marzo.',
      'La votación se abrió el 8 de marzo y se cerró el 3 de marzo.',
      'date-mismatch: 8 de marzo',
      'date-mismatch: 3 de marzo',
    ],
    [
      'es',
      'La votación se abrió el 3 de marzo y se cerró el 8 de marzo.',
      'La votación, que se cerró el 8 de marzo, se abrió el 3 de marzo.',
    ],
    [
      'de',
      'Die Abstimmung wurde am 3. März eröffnet und am 8. März geschlossen.',
      'Die Abstimmung wurde am 8. März eröffnet und am 3. März geschlossen.',
      'date-mismatch: 8. März',
      'date-mismatch: 3. März',
    ],
    [
      'de',
      'Die Abstimmung wurde am 3. März eröffnet und am 8. März geschlossen.',
      'Am 8. März wurde die Abstimmung geschlossen, die am 3. März eröffnet worden war.',
    ],
  ],
  'two acts that changed places': [
    [
      'fr',
      "La France condamne l'attaque de Gao et salue l'accord d'Alger.",
      "La France salue l'attaque de Gao et condamne l'accord d'Alger.",
      'stance-shift: salue',
      'stance-shift: condamne',
    ],
    [
      'fr',
      "La France condamne l'attaque de Gao et salue l'accord d'Alger.",
      "La France salue l'accord d'Alger et condamne l'attaque de Gao.",
    ],
    [
      'en',
      'France condemns the attack in Gao and welcomes the agreement in Algiers.',
      'France welcomes the attack in Gao and condemns the agreement in Algiers.',
      'stance-shift: welcomes',
      'stance-shift: condemns',
    ],
    [
      'en',
      'France condemns the attack in Gao and welcomes the agreement in Algiers.',
      'France welcomes the agreement in Algiers and condemns the attack in Gao.',
    ],
    [
      'es',
      'Francia condena el ataque de Gao y celebra el acuerdo de Argel.',
      'Francia celebra el ataque de Gao y condena el acuerdo de Argel.',
      'stance-shift: celebra',
      'stance-shift: condena',
    ],
    [
      'es',
      'Francia condena el ataque de Gao y celebra el acuerdo de Argel.',
      'Francia celebra el acuerdo de Argel y condena el ataque de Gao.',
    ],
    [
      'de',
      'Frankreich verurteilt den Angriff auf Gao und begrüßt das Abkommen von Algier.',
      'Frankreich begrüßt den Angriff auf Gao und verurteilt das Abkommen von Algier.',
      'stance-shift: begrüßt',
      'stance-shift: verurteilt',
    ],
    [
      'de',
      'Frankreich verurteilt den Angriff auf Gao und begrüßt das Abkommen von Algier.',
      'Frankreich begrüßt das Abkommen von Algier und verurteilt den Angriff auf Gao.',
    ],
  ],
  'the dead and the injured that changed places': [
    [
      'fr',
      "L'attaque de Gao a fait 12 morts et 8 blessés.",
      "L'attaque de Gao a fait 8 morts et 12 blessés.",
      'figure-mismatch: 8',
      'figure-mismatch: 12',
    ],
    ['fr', "L'attaque de Gao a fait 12 morts et 8 blessés.", "L'attaque de Gao a fait 8 blessés et 12 morts."],
    [
      'es',
      'El ataque en Gao dejó 12 muertos y 8 heridos.',
      'El ataque en Gao dejó 8 muertos y 12 heridos.',
      'figure-mismatch: 8',
      'figure-mismatch: 12',
    ],
    ['es', 'El ataque en Gao dejó 12 muertos y 8 heridos.', 'El ataque en Gao dejó 8 heridos y 12 muertos.'],
  ],
  'a number that names an article': [
    [
      'fr',
      "La France rappelle son attachement à l'article 5 du traité de l'Atlantique Nord.",
      "La France rappelle son attachement à l'article 6 du traité de l'Atlantique Nord.",
      'figure-mismatch: 6',
    ],
    [
      'fr',
      "La France rappelle son attachement à l'article 5 du traité.",
      "Article 6. La France rappelle son attachement à l'article 5 du traité.",
    ],
    [
      'en',
      'France remains committed to Article 5 of the North Atlantic Treaty.',
      'France remains committed to Article 6 of the North Atlantic Treaty.',
      'figure-mismatch: 6',
    ],
    [
      'en',
      'France remains committed to Article 5 of the North Atlantic Treaty.',
      'In line with paragraph 6, France remains committed to Article 5 of the North Atlantic Treaty.',
    ],
    [
      'es',
      'España respeta el artículo 5 del Tratado del Atlántico Norte.',
      'España respeta el artículo 6 del Tratado del Atlántico Norte.',
      'figure-mismatch: 6',
    ],
    [
      'es',
      'España respeta el artículo 5 del Tratado del Atlántico Norte.',
      'España respeta el art. 5 del Tratado del Atlántico Norte.',
    ],
    [
      'de',
      'Deutschland steht zu Artikel 5 des Nordatlantikvertrags.',
      'Deutschland steht zu Artikel 6 des Nordatlantikvertrags.',
      'figure-mismatch: 6',
    ],
    ['de', 'Deutschland steht zu Artikel 5 des Nordatlantikvertrags.', 'Deutschland steht zu Art. 5 des Nordatlantikvertrags.'],
  ],
  'an ordinal in digits or in words': [
    [
      'fr',
      "L'Union européenne a adopté un 17e paquet de sanctions contre la Russie.",
      "L'Union européenne a adopté un dix-septième paquet de sanctions contre la Russie.",
    ],
    [
      'fr',
      "L'Union européenne a adopté un 17e paquet de sanctions contre la Russie.",
      "L'Union européenne a adopté un dix-huitième paquet de sanctions contre la Russie.",
      'figure-mismatch: dix-huitième',
    ],
    [
      'en',
      'The European Union adopted a 17th package of sanctions against Russia.',
      'The European Union adopted a seventeenth package of sanctions against Russia.',
    ],
    [
      'en',
      'The European Union adopted a 17th package of sanctions against Russia.',
      'The European Union adopted an 18th package of sanctions against Russia.',
      'figure-mismatch: 18',
    ],
    [
      'es',
      'La Unión Europea adoptó el 17.º paquete de sanciones contra Rusia.',
      'La Unión Europea adoptó el decimoséptimo paquete de sanciones contra Rusia.',
    ],
    [
      'es',
      'La Unión Europea adoptó el 17.º paquete de sanciones contra Rusia.',
      'La Unión Europea adoptó el decimoctavo paquete de sanciones contra Rusia.',
      'figure-mismatch: decimoctavo',
    ],
    [
      'de',
      'Die Europäische Union hat das 17. Sanktionspaket gegen Russland angenommen.',
      'Die Europäische Union hat das siebzehnte Sanktionspaket gegen Russland angenommen.',
    ],
    [
      'de',
      'Die Europäische Union hat das 17. Sanktionspaket gegen Russland angenommen.',
      'Die Europäische Union hat das achtzehnte Sanktionspaket gegen Russland angenommen.',
      'figure-mismatch: achtzehnte',
    ],
  ],
}

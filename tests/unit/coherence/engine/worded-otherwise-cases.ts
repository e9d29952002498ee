import type { Language } from '../../../../shared/domain/language.ts'

/** Language, approved sentence, text, and what must be said of it: nothing when the text is faithful. */
export type WordedCase = readonly [language: Language, approved: string, text: string, ...said: readonly string[]]

const GENEVA = 'La conférence se tiendra à Genève du 12 au 14 mai 2026.'
const GENEVA_EN = 'The conference will be held in Geneva from 12 to 14 May 2026.'

/** Faithful rewordings that were once taken for departures, each beside the departure that it looks like. */
export const WORDED_OTHERWISE: Readonly<Record<string, readonly WordedCase[]>> = {
  'days in a row': [
    ['fr', GENEVA, 'La conférence se tiendra à Genève les 12, 13 et 14 mai 2026.'],
    ['fr', 'La conférence se tiendra à Genève les 12, 13 et 14 mai 2026.', GENEVA],
    [
      'fr',
      GENEVA,
      'La conférence se tiendra à Genève les 13, 14 et 15 mai 2026.',
      'date-mismatch: 13',
      'date-mismatch: 15 mai 2026',
    ],
    ['fr', GENEVA, 'La conférence se tiendra à Genève les 12, 13, 14 et 15 mai 2026.', 'date-mismatch: 15 mai 2026'],
    ['en', GENEVA_EN, 'The conference will be held in Geneva on 12, 13 and 14 May 2026.'],
    ['en', GENEVA_EN, 'The conference will be held in Geneva on 12, 13, and 14 May 2026.'],
    ['en', GENEVA_EN, 'The conference will be held in Geneva on May 12, 13 and 14, 2026.'],
    [
      'en',
      GENEVA_EN,
      'The conference will be held in Geneva on May 11, 12 and 13, 2026.',
      'date-mismatch: May 11',
      'date-mismatch: 13, 2026',
    ],
    [
      'es',
      'La conferencia se celebrará en Ginebra del 12 al 14 de mayo de 2026.',
      'La conferencia se celebrará en Ginebra los días 12, 13 y 14 de mayo de 2026.',
    ],
    [
      'de',
      'Die Konferenz findet vom 12. bis 14. Mai 2026 in Genf statt.',
      'Die Konferenz findet am 12., 13. und 14. Mai 2026 in Genf statt.',
    ],
  ],
  'refusing to do is not doing': [
    [
      'fr',
      "La France ne reconnaît pas l'annexion de la Crimée par la Russie.",
      "La France refuse de reconnaître l'annexion de la Crimée par la Russie.",
    ],
    [
      'fr',
      "La France refuse de reconnaître l'annexion de la Crimée par la Russie.",
      "La France ne reconnaît pas l'annexion de la Crimée par la Russie.",
    ],
    [
      'en',
      'France does not recognise the annexation of Crimea by Russia.',
      'France refuses to recognise the annexation of Crimea by Russia.',
    ],
    [
      'en',
      'France refuses to recognise the annexation of Crimea by Russia.',
      'France does not recognise the annexation of Crimea by Russia.',
    ],
    [
      'fr',
      "La France refuse de reconnaître l'annexion de la Crimée par la Russie.",
      "La France accepte de reconnaître l'annexion de la Crimée par la Russie.",
      'polarity-flip: accepte',
    ],
    [
      'en',
      'France refuses to recognise the annexation of Crimea by Russia.',
      'France agrees to recognise the annexation of Crimea by Russia.',
      'polarity-flip: agrees',
    ],
    [
      'fr',
      "La France ne reconnaît pas l'annexion de la Crimée par la Russie.",
      "La France ne refuse pas de reconnaître l'annexion de la Crimée par la Russie.",
      'polarity-flip: ne refuse pas de',
    ],
    [
      'en',
      'France does not recognise the annexation of Crimea by Russia.',
      'France does not refuse to recognise the annexation of Crimea by Russia.',
      'polarity-flip: not refuse to',
    ],
    [
      'fr',
      "La France reconnaît l'annexion de la Crimée par la Russie.",
      "La France refuse de reconnaître l'annexion de la Crimée par la Russie.",
      'polarity-flip: refuse de reconnaître',
    ],
    [
      'en',
      'France recognises the annexation of Crimea by Russia.',
      'France refuses to recognise the annexation of Crimea by Russia.',
      'polarity-flip: refuses to recognise',
    ],
    ['es', 'Francia no reconoce la anexión de Crimea por Rusia.', 'Francia se niega a reconocer la anexión de Crimea por Rusia.'],
    [
      'es',
      'Francia reconoce la anexión de Crimea por Rusia.',
      'Francia se niega a reconocer la anexión de Crimea por Rusia.',
      'polarity-flip: niega a reconocer',
    ],
    [
      'es',
      'Francia no reconoce la anexión de Crimea por Rusia.',
      'Francia no se niega a reconocer la anexión de Crimea por Rusia.',
      'polarity-flip: no se niega a',
    ],
    [
      'es',
      'Francia se niega a reconocer la anexión de Crimea por Rusia.',
      'Francia acepta reconocer la anexión de Crimea por Rusia.',
      'polarity-flip: reconocer',
    ],
    [
      'de',
      'Frankreich erkennt die Annexion der Krim durch Russland nicht an.',
      'Frankreich weigert sich, die Annexion der Krim durch Russland anzuerkennen.',
    ],
    [
      'de',
      'Frankreich erkennt die Annexion der Krim durch Russland an.',
      'Frankreich weigert sich, die Annexion der Krim durch Russland anzuerkennen.',
      'polarity-flip: weigert sich, die Annexion',
    ],
    [
      'de',
      'Frankreich weigert sich, die Annexion der Krim durch Russland anzuerkennen.',
      'Frankreich erkennt die Annexion der Krim durch Russland nicht an.',
    ],
    [
      'de',
      'Frankreich weigert sich, die Annexion der Krim durch Russland anzuerkennen.',
      'Frankreich weigert sich weiterhin, die Annexion der Krim durch Russland anzuerkennen.',
    ],
    [
      'de',
      'Frankreich erkennt die Annexion der Krim durch Russland nicht an.',
      'Frankreich weigert sich nicht, die Annexion der Krim durch Russland anzuerkennen.',
      'polarity-flip: Russland',
    ],
    ['fr', 'La France ne condamne pas cette décision.', 'La France refuse de condamner cette décision.'],
    [
      'fr',
      "La France condamne l'attaque de Gao.",
      "La France refuse de condamner l'attaque de Gao.",
      'stance-shift: refuse de condamner',
    ],
    ['fr', "La France n'accepte pas cette demande de l'Iran.", "La France refuse cette demande de l'Iran."],
    ['fr', "La France accepte cette demande de l'Iran.", "La France ne refuse pas cette demande de l'Iran."],
    [
      'fr',
      "La France refuse cette demande de l'Iran.",
      "La France ne refuse pas cette demande de l'Iran.",
      'polarity-flip: ne refuse pas',
    ],
    [
      'fr',
      "La France refuse de reconnaître l'annexion de la Crimée.",
      "La France est prête à reconnaître l'annexion de la Crimée.",
      'polarity-flip: reconnaître',
    ],
    [
      'fr',
      "La France refuse de reconnaître l'annexion de la Crimée.",
      "La France n'est pas prête à reconnaître l'annexion de la Crimée.",
    ],
    [
      'fr',
      "La France refuse de reconnaître l'annexion de la Crimée.",
      "La France a toujours refusé de reconnaître l'annexion de la Crimée.",
    ],
    [
      'fr',
      "La France refuse de reconnaître l'annexion de la Crimée.",
      "La France continue de refuser de reconnaître l'annexion de la Crimée.",
    ],
    [
      'fr',
      "La France refuse de reconnaître l'annexion de la Crimée.",
      "Paris refuse toujours de reconnaître l'annexion de la Crimée.",
    ],
    ['en', 'France refuses to recognise the annexation of Crimea.', 'France has declined to recognise the annexation of Crimea.'],
    ['en', 'France refuses to recognise the annexation of Crimea.', 'France will not recognise the annexation of Crimea.'],
    [
      'fr',
      "La France ne reconnaît pas l'annexion de la Crimée.",
      "La France ne reconnaît pas et refuse de reconnaître l'annexion de la Crimée.",
    ],
  ],
  'the clause of a negation': [
    ['fr', "La France n'a pas fourni d'armes à Israël.", "La France ne livre pas d'armes à Israël ; elle ne l'a jamais fait."],
    ['fr', "La France n'a pas fourni d'armes à Israël.", "La France ne livre pas d'armes à Israël."],
    ['fr', "La France n'a pas fourni d'armes à Israël.", "La France n'a jamais livré d'armes à Israël."],
    ['en', 'Voters said "no" to the tax in March.', 'Voters said «no» to the tax in March.'],
  ],
  'who receives is acted upon': [
    [
      'fr',
      "La France soutient pleinement la candidature de la Moldavie à l'UE.",
      "La candidature de la Moldavie à l'UE bénéficie du plein soutien de la France.",
    ],
    [
      'en',
      "France fully supports Moldova's candidacy to the EU.",
      "Moldova's candidacy to the EU enjoys the full support of France.",
    ],
    ['en', "France fully supports Moldova's candidacy to the EU.", "Moldova's candidacy to the EU enjoys France's full support."],
    [
      'es',
      'Francia apoya plenamente la candidatura de Moldavia a la UE.',
      'La candidatura de Moldavia a la UE goza del pleno apoyo de Francia.',
    ],
    [
      'es',
      'Francia apoya plenamente la candidatura de Moldavia a la UE.',
      'La candidatura de Moldavia a la UE cuenta con el pleno apoyo de Francia.',
    ],
    [
      'de',
      'Frankreich unterstützt die Kandidatur der Republik Moldau für die EU voll und ganz.',
      'Die Kandidatur der Republik Moldau für die EU genießt die volle Unterstützung Frankreichs.',
    ],
    [
      'fr',
      "La France soutient pleinement la candidature de la Moldavie à l'UE.",
      "La candidature de la France à l'UE bénéficie du plein soutien de la Moldavie.",
      "role-swap: France à l'UE bénéficie du plein soutien de la Moldavie",
    ],
    [
      'en',
      "France fully supports Moldova's candidacy to the EU.",
      "France's candidacy to the EU enjoys the full support of Moldova.",
      "role-swap: France's candidacy to the EU enjoys the full support of Moldova",
    ],
    [
      'fr',
      "La France soutient pleinement la candidature de la Moldavie à l'UE.",
      "La Moldavie soutient pleinement la candidature de la France à l'UE.",
      'role-swap: Moldavie soutient pleinement la candidature de la France',
    ],
    [
      'fr',
      "La candidature de la Moldavie à l'UE bénéficie du plein soutien de la France.",
      "La candidature de la France à l'UE bénéficie du plein soutien de la Moldavie.",
      "role-swap: France à l'UE bénéficie du plein soutien de la Moldavie",
    ],
    [
      'fr',
      "La candidature de la Moldavie à l'UE bénéficie du plein soutien de la France.",
      "La France apporte son plein soutien à la candidature de la Moldavie à l'UE.",
    ],
    [
      'fr',
      "La candidature de la Moldavie à l'UE a le plein soutien de la France.",
      "La France apporte son plein soutien à la candidature de la Moldavie à l'UE.",
    ],
    [
      'fr',
      "La France soutient pleinement la candidature de la Moldavie à l'UE.",
      "La candidature de la Moldavie à l'UE peut compter sur le plein soutien de la France.",
    ],
    [
      'en',
      "France fully supports Moldova's candidacy to the EU.",
      "Moldova's candidacy to the EU has the full support of France.",
    ],
    ['fr', "La France livre des armes à l'Ukraine.", "L'Ukraine reçoit des armes de la France."],
    ['fr', 'La France a reçu le président du Mali.', 'Le président du Mali a été reçu par la France.'],
    ['fr', 'La France a reçu le président du Mali.', 'La France a reçu à Paris le président du Mali.'],
    [
      'en',
      'Canada receives gas from Algeria.',
      'Algeria receives gas from Canada.',
      'role-swap: Algeria receives gas from Canada',
    ],
    ['en', 'Algeria sells gas to Canada.', 'Canada receives gas from Algeria.'],
    [
      'fr',
      "La France condamne l'attaque du Hamas contre Israël.",
      "L'attaque du Hamas contre Israël fait l'objet d'une condamnation de la France.",
    ],
  ],
}

import type { GoldenCase } from './golden-case.ts'

const GAO = "La France condamne l'attaque du 3 mars à Gao, qui a fait 12 morts."
const AID = "La France consacre 40 millions d'euros à l'aide humanitaire au Mali en 2026."
const ANNEX = "La France ne reconnaît pas l'annexion de la Crimée par la Russie."
const TALKS = 'Nous appelons les parties à reprendre les négociations à Genève avant le 15 avril 2026.'
const SUPPORT = "La France soutient la souveraineté et l'intégrité territoriale de l'Ukraine."
const SCHOOLS = 'Notre programme de coopération a permis de rouvrir 250 écoles et de former 1 200 enseignants au Sénégal.'
const GROWTH = 'Les exportations françaises vers le Maroc ont augmenté de 5 % en 2025.'

const fr = (name: string, point: string, text: string, ...expect: GoldenCase['expect'][number][]): GoldenCase => ({
  name,
  language: 'fr',
  point,
  text,
  expect,
})

/** Departures and, as many, faithful texts that look like departures. */
export const FRENCH_CASES: readonly GoldenCase[] = [
  fr(
    'three slots change at once',
    GAO,
    "La France regrette l'attaque du 4 mars à Gao, qui a fait 15 morts.",
    { rule: 'stance-shift', text: 'regrette', suggestion: 'condamne' },
    { rule: 'date-mismatch', text: '4 mars', suggestion: '3 mars' },
    { rule: 'figure-mismatch', text: '15', expected: '12', suggestion: '12' },
  ),
  fr('a figure in digits', GAO, "La France condamne l'attaque du 3 mars à Gao, qui a fait 21 morts.", {
    rule: 'figure-mismatch',
    text: '21',
    suggestion: '12',
  }),
  fr('a figure in words', GAO, "La France condamne l'attaque du 3 mars à Gao, qui a fait quinze morts.", {
    rule: 'figure-mismatch',
    text: 'quinze',
  }),
  fr(
    'a figure in the next sentence',
    GAO,
    "La France condamne l'attaque du 3 mars à Gao. Le bilan de l'attaque est de 18 morts.",
    { rule: 'figure-mismatch', text: '18' },
  ),
  fr('a lower bound appears', GAO, "La France condamne l'attaque du 3 mars à Gao, qui a fait au moins 12 morts.", {
    rule: 'figure-mismatch',
  }),
  fr('the amount changes', AID, "La France consacre 45 millions d'euros à l'aide humanitaire au Mali en 2026.", {
    rule: 'figure-mismatch',
  }),
  fr('the magnitude changes', AID, "La France consacre 40 milliards d'euros à l'aide humanitaire au Mali en 2026.", {
    rule: 'figure-mismatch',
  }),
  fr('the currency changes', AID, "La France consacre 40 millions de dollars à l'aide humanitaire au Mali en 2026.", {
    rule: 'figure-mismatch',
  }),
  fr('percent becomes points', GROWTH, 'Les exportations françaises vers le Maroc ont augmenté de 5 points en 2025.', {
    rule: 'figure-mismatch',
  }),
  fr('the percentage changes', GROWTH, 'Les exportations françaises vers le Maroc ont augmenté de 8 % en 2025.', {
    rule: 'figure-mismatch',
    text: '8',
  }),
  fr(
    'one of two figures',
    SCHOOLS,
    'Notre programme de coopération a permis de rouvrir 350 écoles et de former 1 200 enseignants au Sénégal.',
    { rule: 'figure-mismatch', text: '350', expected: '250' },
  ),
  fr(
    'the other of two figures',
    SCHOOLS,
    'Notre programme de coopération a permis de rouvrir 250 écoles et de former 2 200 enseignants au Sénégal.',
    { rule: 'figure-mismatch', expected: '1200' },
  ),
  fr('the month changes', GAO, "La France condamne l'attaque du 3 mai à Gao, qui a fait 12 morts.", {
    rule: 'date-mismatch',
    text: '3 mai',
  }),
  fr('the year changes', GROWTH, 'Les exportations françaises vers le Maroc ont augmenté de 5 % en 2024.', {
    rule: 'date-mismatch',
    text: '2024',
  }),
  fr('a deadline moves', TALKS, 'Nous appelons les parties à reprendre les négociations à Genève avant le 25 avril 2026.', {
    rule: 'date-mismatch',
  }),
  fr('another agent', GAO, "L'Allemagne condamne l'attaque du 3 mars à Gao, qui a fait 12 morts.", {
    rule: 'actor-mismatch',
    text: "L'Allemagne",
    suggestion: 'La France',
  }),
  fr('another country helped', AID, "La France consacre 40 millions d'euros à l'aide humanitaire au Niger en 2026.", {
    rule: 'actor-mismatch',
    text: 'Niger',
    suggestion: 'Mali',
  }),
  fr('another country supported', SUPPORT, "La France soutient la souveraineté et l'intégrité territoriale de la Géorgie.", {
    rule: 'actor-mismatch',
    text: 'de la Géorgie',
  }),
  fr('negation lost', ANNEX, "La France reconnaît l'annexion de la Crimée par la Russie.", {
    rule: 'polarity-flip',
    text: 'reconnaît',
    suggestion: 'ne reconnaît pas',
  }),
  fr('negation added', SUPPORT, "La France ne soutient pas la souveraineté et l'intégrité territoriale de l'Ukraine.", {
    rule: 'stance-shift',
    text: 'ne soutient pas',
    suggestion: 'soutient',
  }),
  fr(
    'an antonym',
    SCHOOLS,
    'Notre programme de coopération a permis de fermer 250 écoles et de former 1 200 enseignants au Sénégal.',
    { rule: 'polarity-flip', text: 'fermer' },
  ),
  fr('condemnation becomes regret', GAO, "La France déplore l'attaque du 3 mars à Gao, qui a fait 12 morts.", {
    rule: 'stance-shift',
    text: 'déplore',
  }),
  fr('condemnation becomes approval', GAO, "La France salue l'attaque du 3 mars à Gao, qui a fait 12 morts.", {
    rule: 'stance-shift',
    text: 'salue',
  }),
  fr(
    'a call becomes a demand',
    TALKS,
    'Nous exigeons des parties de reprendre les négociations à Genève avant le 15 avril 2026.',
    { rule: 'stance-shift' },
  ),
  fr(
    'two departures far apart',
    AID,
    "En 2026, l'Allemagne consacre 50 millions d'euros à l'aide humanitaire au Mali.",
    { rule: 'actor-mismatch' },
    { rule: 'figure-mismatch' },
  ),

  fr('words for digits', GAO, "La France condamne l'attaque du 3 mars à Gao, qui a fait douze morts."),
  fr('a reordered sentence', GAO, "À Gao, l'attaque du 3 mars a fait 12 morts ; la France la condamne."),
  fr('two sentences', GAO, "La France condamne l'attaque perpétrée à Gao le 3 mars. Elle a fait douze morts."),
  fr('a synonym of the noun', GAO, "La France condamne l'attaque du 3 mars à Gao, qui a coûté la vie à 12 personnes."),
  fr('abbreviated units', AID, "La France consacre 40 M€ à l'aide humanitaire au Mali en 2026."),
  fr('figures with separators', AID, "La France consacre 40 000 000 d'euros à l'aide humanitaire au Mali en 2026."),
  fr(
    'rounding that says so',
    SCHOOLS,
    'Notre programme de coopération a permis de rouvrir environ 250 écoles et de former près de 1 200 enseignants au Sénégal.',
  ),
  fr('the full date', GAO, "La France condamne l'attaque du 3 mars 2026 à Gao, qui a fait 12 morts."),
  fr('a date in digits', TALKS, 'Nous appelons les parties à reprendre les négociations à Genève avant le 15/04/2026.'),
  fr(
    'the date of the statement itself',
    GAO,
    "Dans un communiqué du 5 mars, la France condamne l'attaque du 3 mars à Gao, qui a fait 12 morts.",
  ),
  fr(
    'the date of the statement, the event undated',
    GAO,
    "Dans un communiqué publié le 5 mars, la France condamne l'attaque de Gao, qui a fait 12 morts.",
  ),
  fr(
    'another year beside ours',
    AID,
    "Après 35 millions d'euros en 2025, la France consacre 40 millions d'euros à l'aide humanitaire au Mali en 2026.",
  ),
  fr('only another year', AID, "En 2024, la France avait consacré 35 millions d'euros à l'aide humanitaire au Mali."),
  fr('another figure for another thing', GAO, "La France condamne l'attaque du 3 mars à Gao, qui a fait 12 morts et 30 blessés."),
  fr(
    'somebody else quoted',
    GAO,
    "La France condamne l'attaque du 3 mars à Gao, qui a fait 12 morts. Selon les autorités locales, l'attaque aurait fait 15 morts.",
  ),
  fr('a demonym', GAO, "Les autorités françaises condamnent l'attaque du 3 mars à Gao, qui a fait 12 morts."),
  fr('the capital for the government', GAO, "Paris condamne l'attaque du 3 mars à Gao, qui a fait 12 morts."),
  fr('a partner beside us', GAO, "La France, comme l'Allemagne, condamne l'attaque du 3 mars à Gao, qui a fait 12 morts."),
  fr(
    'double negation',
    SUPPORT,
    "La France n'a jamais cessé de soutenir la souveraineté et l'intégrité territoriale de l'Ukraine.",
  ),
  fr('not only', SUPPORT, "La France soutient non seulement la souveraineté, mais aussi l'intégrité territoriale de l'Ukraine."),
  fr(
    'a negation elsewhere',
    GAO,
    "La France condamne l'attaque du 3 mars à Gao, qui a fait 12 morts. Rien ne peut justifier la violence.",
  ),
  fr('a paragraph number', GAO, "12. La France condamne l'attaque du 3 mars à Gao, qui a fait 12 morts."),
  fr(
    'an article number',
    AID,
    "Conformément à l'article 15, la France consacre 40 millions d'euros à l'aide humanitaire au Mali en 2026.",
  ),
  fr(
    'the same rung in other words',
    SUPPORT,
    "La France apporte son soutien à la souveraineté et à l'intégrité territoriale de l'Ukraine.",
  ),
  fr(
    'a refusal in other words',
    ANNEX,
    "La France n'a pas reconnu l'annexion de la Crimée par la Russie et ne la reconnaîtra pas.",
  ),
  fr('nothing in common', GAO, "L'ambassade sera fermée le 14 juillet. Les 3 agents de permanence restent joignables."),
  fr('another attack', GAO, "L'attaque du 10 avril à Kidal avait fait 3 morts."),
  fr(
    'the point amid a page',
    GAO,
    "Point de presse du 5 mars 2026. Le porte-parole a évoqué 4 sujets.\n\nLa France condamne l'attaque du 3 mars à Gao, qui a fait 12 morts. Elle exprime sa solidarité au peuple malien.\n\nUne réunion de 27 ministres se tiendra à Bruxelles le 9 mars.",
  ),
]

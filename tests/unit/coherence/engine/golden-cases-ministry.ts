import type { GoldenCase } from './golden-case.ts'

const MEMBER = "La France soutient l'adhésion de la Macédoine du Nord à l'Union européenne."
const UKRAINE = "La France soutient pleinement l'Ukraine et ne reconnaîtra jamais l'annexion de la Crimée."
const MISSION = "L'Union européenne déploie 120 observateurs en Arménie depuis le 20 février 2026."
const RIGHTS = "La France n'a jamais accepté la fermeture des écoles aux jeunes filles."
const FOOD = "La contribution de la France au Fonds de l'eau passera de 80 à 110 millions d'euros en 2026."
const VOTE = 'The Security Council adopted resolution 2790 with 14 votes in favour and one abstention.'
const PLEDGE = 'The United Kingdom pledged 40 million pounds over one year for the hospitals of Sudan.'
const SUPPORT = 'France fully supports the territorial integrity of Moldova.'
const TROOPS = 'Canada will not send combat troops to Ukraine.'
const TROUPES = "Le Canada n'enverra pas de troupes de combat en Ukraine."
const EXCLUDED = "La Russie est exclue du Conseil de l'Europe depuis 2022."
const CONDEMNED = "La France condamne fermement l'attaque de Gao."
const AID = 'Canada will provide $25 million to Mali.'
const AIDE = "La France mobilise 12 millions d'euros pour le Kenya."
const SOLDATS = "La France n'enverra pas de soldats au Mali."
const AGO = 'Le Mali a signé cet accord avec la France il y a cinq ans.'
const DAYS = 'La France a évacué ses ressortissants de Gao il y a deux jours.'
const GIFT = 'Canada will provide $25 million to the World Food Programme by the end of 2026.'
const TALKS = 'France is going to host the peace talks in Geneva on 12 May 2026.'

type Expected = GoldenCase['expect'][number]
const golden =
  (language: 'fr' | 'en') =>
  (name: string, point: string, text: string, ...expect: Expected[]): GoldenCase => ({ name, language, point, text, expect })
const fr = golden('fr')
const en = golden('en')

/** Sentences in a ministry's register, each beside a faithful one that looks the same to a careless reader. */
export const MINISTRY_CASES: readonly GoldenCase[] = [
  fr('an acronym beside another candidate', MEMBER, "La France soutient l'entrée de l'Albanie dans l'UE.", {
    rule: 'actor-mismatch',
    text: "de l'Albanie",
  }),
  fr('an acronym for the whole name', MEMBER, "Nous soutenons l'adhésion de la Macédoine du Nord à l'UE."),
  fr(
    'a state changes beside its own region',
    UKRAINE,
    "La France soutient pleinement la Moldavie et ne reconnaîtra jamais l'annexion de la Crimée.",
    {
      rule: 'actor-mismatch',
      text: 'la Moldavie',
      suggestion: "l'Ukraine",
    },
  ),
  fr(
    'full support as a predicate',
    UKRAINE,
    "Notre soutien à l'Ukraine demeure indéfectible : la France ne reconnaîtra jamais l'annexion de la Crimée.",
  ),
  fr('support without its fullness', UKRAINE, "La France soutient l'Ukraine et ne reconnaîtra jamais l'annexion de la Crimée.", {
    rule: 'stance-shift',
    text: 'soutient',
  }),
  fr(
    'a denied act is told once',
    UKRAINE,
    "La France ne soutient pas l'Ukraine et ne reconnaîtra jamais l'annexion de la Crimée.",
    {
      rule: 'stance-shift',
      text: 'ne soutient pas',
    },
  ),
  fr(
    'a negation before a periphrasis',
    MISSION,
    "L'Union européenne n'est pas en train de déployer 120 observateurs en Arménie depuis le 20 février 2026.",
    {
      rule: 'polarity-flip',
    },
  ),
  fr(
    'the same periphrasis without it',
    MISSION,
    "L'Union européenne est en train de déployer 120 observateurs en Arménie depuis le 20 février 2026.",
  ),
  fr('"n\'a jamais" lost', RIGHTS, 'La France a accepté la fermeture des écoles aux jeunes filles.', {
    rule: 'polarity-flip',
    text: 'a accepté',
    suggestion: "n'a jamais accepté",
  }),
  fr('"n\'a jamais" in other words', RIGHTS, "La France n'a pas accepté la fermeture des écoles aux jeunes filles."),
  fr(
    'both ends of a change',
    FOOD,
    "En 2026, la contribution de la France au Fonds de l'eau passera de 80 millions d'euros à 110 millions d'euros.",
  ),
  fr(
    'one end of a change',
    FOOD,
    "La contribution de la France au Fonds de l'eau passera de 80 à 130 millions d'euros en 2026.",
    {
      rule: 'figure-mismatch',
      text: '130 millions',
    },
  ),
  en(
    'one abstention becomes two',
    VOTE,
    'The Security Council adopted resolution 2790 with 14 votes in favour and two abstentions.',
    {
      rule: 'figure-mismatch',
      text: 'two',
      expected: '1',
    },
  ),
  en(
    'document symbols are no years',
    VOTE,
    'By document S/2009/10, the Security Council adopted resolution 2790 (2025) with fourteen votes in favour and 1 abstention.',
  ),
  en('pounds sterling by their sign', PLEDGE, 'The United Kingdom pledged £40 million in one year for the hospitals of Sudan.'),
  en(
    'another amount in pounds',
    PLEDGE,
    'The United Kingdom pledged 60 million pounds over one year for the hospitals of Sudan.',
    {
      rule: 'figure-mismatch',
      text: '60 million',
    },
  ),
  en('full support as a predicate', SUPPORT, "France's support for the territorial integrity of Moldova remains unwavering."),
  en('a denied act is told once', SUPPORT, 'France does not support the territorial integrity of Moldova.', {
    rule: 'stance-shift',
    text: 'not support',
  }),
  en('a negation before a periphrasis', TALKS, 'France is not going to host the peace talks in Geneva on 12 May 2026.', {
    rule: 'polarity-flip',
    text: 'not going to host',
  }),
  en(
    'a typed dash parts two clauses',
    TALKS,
    'This is not a summit - France is going to host the peace talks in Geneva on 12 May 2026.',
  ),
  en('a refusal said with another verb', TROOPS, 'Canada rules out sending combat troops to Ukraine.'),
  en('a refusal that is itself denied', TROOPS, 'Canada does not rule out sending combat troops to Ukraine.', {
    rule: 'polarity-flip',
    text: 'not rule out',
    suggestion: null,
  }),
  en('a denial that stands before the subject', TROOPS, 'No Canadian combat troops will be sent to Ukraine.'),
  fr('a refusal said with another verb', TROUPES, "Le Canada exclut d'envoyer des troupes de combat en Ukraine."),
  fr('a refusal that is itself denied', TROUPES, "Le Canada n'exclut pas d'envoyer des troupes de combat en Ukraine.", {
    rule: 'polarity-flip',
    text: "n'exclut pas",
  }),
  fr('somebody is excluded, nothing is denied', EXCLUDED, "La Russie, exclue en 2022 du Conseil de l'Europe, n'y siège plus."),
  fr('a verb gives way to a verb, never to a noun', CONDEMNED, "La France déplore l'attaque de Gao.", {
    rule: 'stance-shift',
    text: 'déplore',
    suggestion: 'condamne fermement',
  }),
  en('a dollar that names its country', AID, 'Canada will provide CAD 25 million to Mali.'),
  en(
    'a dollar of another country than the one named',
    'Canada will provide CAD 25 million to Mali.',
    'Canada will provide US$25 million to Mali.',
    {
      rule: 'figure-mismatch',
      text: 'US$25 million',
    },
  ),
  fr('the fate of those counted', "L'attaque de Gao a fait 12 morts.", "L'attaque de Gao a fait 12 blessés.", {
    rule: 'figure-mismatch',
    text: '12 blessés',
    suggestion: '12 morts',
  }),
  en(
    'the fate of those counted, told by the verb',
    'The attack in Gao killed 12 people.',
    'The attack in Gao injured 12 people.',
    {
      rule: 'figure-mismatch',
      text: '12 people',
      suggestion: null,
    },
  ),
  fr('the same fate in other words', "L'attaque de Gao a fait 12 morts.", "L'attaque de Gao a tué 12 personnes."),
  fr('a bound that was added goes with its figure', AIDE, "La France mobilise plus de 12 millions d'euros pour le Kenya.", {
    rule: 'figure-mismatch',
    text: "plus de 12 millions d'euros",
    suggestion: "12 millions d'euros",
  }),
  fr('a negation that was lost comes back with its article', SOLDATS, 'La France enverra des soldats au Mali.', {
    rule: 'polarity-flip',
    text: 'enverra des',
    suggestion: "n'enverra pas de",
  }),
  fr('a negation in front of its subject', SOLDATS, "Jamais la France n'enverra de soldats au Mali."),
  fr('years ago, another number of them', AGO, 'Le Mali a signé cet accord avec la France il y a trois ans.', {
    rule: 'date-mismatch',
    text: 'il y a trois ans',
    suggestion: 'il y a cinq ans',
  }),
  fr('years ago in words and digits', AGO, 'Le Mali a signé cet accord avec la France il y a 5 ans.'),
  fr('days ago, told some days later', DAYS, 'La France a évacué ses ressortissants de Gao il y a quatre jours.'),
  en(
    'who provides and who receives do two things',
    GIFT,
    'By the end of 2026, the World Food Programme will receive CAD 25 million from Canada.',
  ),
  en(
    'the giver and the receiver exchanged',
    GIFT,
    'The World Food Programme will provide $25 million to Canada by the end of 2026.',
    {
      rule: 'role-swap',
      text: 'World Food Programme will provide $25 million to Canada',
    },
  ),
]

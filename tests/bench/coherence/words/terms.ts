import type { BenchLanguage } from '../bench-language.ts'

export interface TermSample {
  readonly term: string
  readonly use: string
  readonly status: 'forbidden' | 'deprecated'
  /** Sentences that use it, the use itself in brackets (inflected, in capitals or with its article). */
  readonly positive: readonly string[]
  /** Sentences that do not use it, although the letters are there. */
  readonly negative: readonly string[]
}

/** Invented termbase entries with sentences on both sides. */
export const TERM_SAMPLES: Readonly<Partial<Record<BenchLanguage, readonly TermSample[]>>> = {
  fr: [
    {
      term: 'Kiev',
      use: 'Kyiv',
      status: 'forbidden',
      positive: [
        "L'ambassadeur est arrivé à [Kiev] ce matin.",
        'Depuis [Kiev], la ministre a salué les équipes.',
        'RÉUNION À [KIEV] CE MARDI.',
      ],
      negative: ["L'ambassadeur est arrivé à Kyiv ce matin.", 'Les Kieviens rencontrés étaient nombreux.'],
    },
    {
      term: 'Birmanie',
      use: 'Myanmar',
      status: 'forbidden',
      positive: ['La situation en [Birmanie] reste préoccupante.', 'Le peuple de [Birmanie] attend.'],
      negative: ['La situation au Myanmar reste difficile.', 'Les communautés birmanes vivent ici.'],
    },
    {
      term: 'territoires disputés',
      use: 'territoires occupés',
      status: 'forbidden',
      positive: ['Les [territoires disputés] ont été visités.', 'La carte montre un [territoire disputé].'],
      negative: ['Les territoires occupés ont été visités.', 'Un match disputé sur ces territoires.'],
    },
    {
      term: 'migrant illégal',
      use: 'personne en situation irrégulière',
      status: 'forbidden',
      positive: ['Aucun [migrant illégal] ne sera reçu.', 'Le sort des [migrants illégaux] est examiné.'],
      negative: ['Le sort des migrants est examiné.', 'Un commerce illégal a été fermé.'],
    },
    {
      term: 'ambassadrice',
      use: "Madame l'ambassadeur",
      status: 'deprecated',
      positive: ["L'[ambassadrice] recevra la presse.", 'Nos [ambassadrices] se réunissent à Paris.'],
      negative: ["L'ambassade recevra la presse.", "L'ambassadeur recevra la presse."],
    },
    {
      term: 'email',
      use: 'courriel',
      status: 'deprecated',
      positive: ['Envoyez un [email] au service.', 'Les [emails] reçus sont lus.'],
      negative: ['Envoyez un courriel au service.', 'Les émaux du musée sont exposés.'],
    },
    {
      term: 'pays sous-développé',
      use: 'pays en développement',
      status: 'forbidden',
      positive: ['Un [pays sous-développé] a besoin de temps.', 'Les [pays sous-développés] seront entendus.'],
      negative: ['Un pays en développement a besoin de temps.', 'Un service sous-développé dans ce pays.'],
    },
    {
      term: 'Swaziland',
      use: 'Eswatini',
      status: 'forbidden',
      positive: ['Le consul se rend au [Swaziland].', 'Accord signé avec le [Swaziland] hier.'],
      negative: ['Le consul se rend en Eswatini.', 'La délégation swazie est arrivée.'],
    },
  ],
  en: [
    {
      term: 'Kiev',
      use: 'Kyiv',
      status: 'forbidden',
      positive: [
        'The ambassador arrived in [Kiev] this morning.',
        "[Kiev]'s mayor thanked the teams.",
        'MEETING IN [KIEV] THIS TUESDAY.',
      ],
      negative: ['The ambassador arrived in Kyiv this morning.', 'The Kievan period is on display at the museum.'],
    },
    {
      term: 'Burma',
      use: 'Myanmar',
      status: 'forbidden',
      positive: ['The situation in [Burma] remains worrying.', 'The people of [Burma] are waiting.'],
      negative: ['The situation in Myanmar remains difficult.', 'Burmese communities live here.'],
    },
    {
      term: 'disputed territory',
      use: 'occupied territory',
      status: 'forbidden',
      positive: ['The [disputed territories] were visited.', 'The map shows a [disputed territory].'],
      negative: ['The occupied territories were visited.', 'A disputed match in this territory.'],
    },
    {
      term: 'illegal migrant',
      use: 'irregular migrant',
      status: 'forbidden',
      positive: ['No [illegal migrant] will be received.', 'The fate of [illegal migrants] is under review.'],
      negative: ['The fate of migrants is under review.', 'An illegal trade was closed.'],
    },
    {
      term: 'chairman',
      use: 'chair',
      status: 'deprecated',
      positive: ['The [chairman] will meet the press.', 'The committee has had two [chairmen].'],
      negative: ['The chair will meet the press.', 'The chairmanship rotates every year.'],
    },
    {
      term: 'third world country',
      use: 'developing country',
      status: 'forbidden',
      positive: ['A [third world country] needs time.', 'Many [third world countries] will be heard.'],
      negative: ['A developing country needs time.', 'It was the third country in the world to sign.'],
    },
    {
      term: 'Swaziland',
      use: 'Eswatini',
      status: 'forbidden',
      positive: ['The consul travels to [Swaziland].', 'An agreement was signed with [Swaziland] yesterday.'],
      negative: ['The consul travels to Eswatini.', 'The Swazi delegation has arrived.'],
    },
    {
      term: 'Turkey',
      use: 'Türkiye',
      status: 'deprecated',
      positive: ['The delegation left for [Turkey].', "[Turkey]'s minister was received."],
      negative: ['The delegation left for Türkiye.', 'The Turkish minister was received.'],
    },
  ],
}

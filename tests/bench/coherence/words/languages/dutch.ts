import { toCardinal } from 'n2words/nl-NL'
import type { BenchWords } from '../bench-words.ts'
import { quantityEdges } from './quantity-edges.ts'

const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
]
const ANY_MONTH = MONTHS.join('|')

export const DUTCH: BenchWords = {
  spaced: true,
  decimal: ',',
  groups: ' \\u00a0\\u202f.',
  quantity: quantityEdges({
    references:
      'artikel(?:en)?|art|lid|resoluties?|hoofdstuk(?:ken)?|pagina|blz|nummers?|nrs?|wet|besluit|bijlagen?|afdeling|punt|fase|niveau|groep|categorie|versie|tabel|figuur|regel|doel|verdrag|protocol|kanaal|vlucht|route|kamer|leeftijd van|sessie|ronde|plaats|seizoen|om|hole|jaren|jaar',
    months: ANY_MONTH,
    joins: 'tot|en|of|van|tegen|op|à|t/m|uit',
    after: 'uur|u|e|ste|de eeuw|jarige|-|\\d+',
  }),
  dates: [
    {
      part: 'day',
      pattern: new RegExp(
        `(?<![\\d/.-])(?<!\\d (?:tot|en|of|van|tegen|op|à|t/m|uit|,) )\\d{1,2}(?= (?:${ANY_MONTH})(?!\\p{L}))`,
        'gu',
      ),
    },
    { part: 'month', pattern: new RegExp(`(?<=\\d{1,2} )(?:${ANY_MONTH})(?!\\p{L})`, 'gu'), names: MONTHS },
    {
      part: 'year',
      pattern: new RegExp(
        `(?<=(?<!\\p{L})(?:(?:${ANY_MONTH})|in|sinds|tot|eind|begin|vanaf|voor) )(?:19|20)\\d{2}(?![\\d-]|[.,]\\d| en \\d| tot \\d)`,
        'gu',
      ),
    },
  ],
  smallNumbers: {
    twee: 2,
    drie: 3,
    vier: 4,
    vijf: 5,
    zes: 6,
    zeven: 7,
    acht: 8,
    negen: 9,
    tien: 10,
    twaalf: 12,
    vijftien: 15,
    twintig: 20,
    dertig: 30,
  },
  smallNumberBefore:
    '(?= \\p{Ll}{4,})(?! (?:keer|maal|derde|kwart|vijfde|honderd|duizend|miljoen|miljard|punten|tegen|jaar geleden|weken geleden|dagen geleden|maanden geleden|andere))',
  smallNumberNotAfter:
    /(?:^|\s)(?:of|en|van|tot|de|deze|die|om|tussen|met|per|alle|elke|over|tegen|in|op|hun|zijn|haar|laatste|eerste|na|voor)\s$/iu,
  swaps: {
    magnitude: [['miljoen', 'miljard']],
    unit: [
      ['miljoen euro', 'miljoen dollar'],
      ['ton', 'kilogram'],
      ['kilometer', 'meter'],
    ],
    bound: [
      ['minstens ', 'hoogstens '],
      ['meer dan ', 'minder dan '],
    ],
  },
  places: [
    [
      'Rusland',
      'Frankrijk',
      'Syrië',
      'Servië',
      'Turkije',
      'Libië',
      'Polen',
      'Jordanië',
      'Noorwegen',
      'Bulgarije',
      'Griekenland',
      'Colombia',
      'Zwitserland',
      'Duitsland',
      'Spanje',
      'Indonesië',
      'Tunesië',
      'Zweden',
      'Finland',
      'China',
      'Oekraïne',
      'Mali',
      'Niger',
      'Venezuela',
      'Pakistan',
      'Kosovo',
      'Kenia',
      'Canada',
      'Brazilië',
      'Mexico',
      'Japan',
      'Egypte',
      'Irak',
      'Iran',
    ],
    ['Parijs', 'Brussel', 'Berlijn', 'Tokio', 'Moskou', 'Londen', 'Madrid', 'Genève', 'Warschau', 'Peking', 'Nairobi', 'Wenen'],
  ],
  stance: {
    subjects: '(?<=(?<!\\p{L})(?:Frankrijk|Nederland|Raad|Unie|Commissie|minister|president|Wij|wij) )',
    objects: '(?= )',
    verbs: [
      [
        { forms: ['veroordeelt', 'veroordelen', 'veroordeelde'], place: 'disapproval.condemn' },
        { forms: ['steunt', 'steunen', 'steunde'], place: 'approval.support' },
        { forms: ['betreurt', 'betreuren', 'betreurde'], place: 'disapproval.regret' },
        { forms: ['verwelkomt', 'verwelkomen', 'verwelkomde'], place: 'approval.welcome' },
      ],
    ],
  },
  polarity: {
    rewrites: [
      {
        operator: 'polarity.removed',
        pattern:
          /(?<!\p{L})niet (?!alleen\b|enkel\b|slechts\b|meer\b|minder\b|zozeer\b|langer\b|altijd\b|zo\b|veel\b|heel\b|erg\b|te\b|eens\b)(\p{Ll}{4,})/gu,
        words: ([, verb = '']) => verb,
      },
      {
        operator: 'polarity.added',
        pattern:
          /(?<=\p{L} (?:werd|werden|is|zijn|was|waren|wordt|worden|kan|kunnen|moet|moeten|heeft|hebben) )(?!niet\b|geen\b|ook\b|al\b|nog\b|meer\b|dan\b|de\b|het\b|een\b|zich\b|er\b|hij\b|ze\b|we\b|ik\b|te\b|om\b|nu\b|zo\b|dit\b|dat\b|die\b|in\b|op\b|van\b)(\p{Ll}{4,})/gu,
        words: ([, verb = '']) => `niet ${verb}`,
      },
    ],
    negative:
      /(?<!\p{L})(?:niet|geen|nooit|niemand|niets|zonder|noch|nauwelijks|slechts|alleen|behalve|voordat|tot|weinig|maar)(?!\p{L})/iu,
  },
  frame: {
    before: ['Mededeling van de ambassade.', 'Verklaring van de woordvoerster.', 'Boodschappen voor de pers.'],
    after: ['De persdienst staat ter beschikking van de redacties.', 'Deze tekst wordt in de loop van de dag vertaald.'],
  },
  rewrites: {
    'money-form': [
      [/(\d) miljoen euro/gu, '$1 mln. euro'],
      [/(\d) miljard euro/gu, '$1 mld. euro'],
      [/(\d) euro(?!\p{L})/gu, '$1 €'],
    ],
    'percent-form': [
      [/(\d)[\s\u00a0]?%/gu, '$1 procent'],
      [/(\d) procent/gu, '$1%'],
    ],
    'light-synonyms': [
      [/(?<!\p{L})ook(?!\p{L})/gu, 'eveneens'],
      [/(?<!\p{L})echter(?!\p{L})/gu, 'evenwel'],
      [/(?<!\p{L})bovendien(?!\p{L})/gu, 'daarnaast'],
      [/(?<!\p{L})ongeveer(?= \d)/gu, 'circa'],
    ],
    typography: [
      [/ - /gu, ' – '],
      [/(?<![\d.,])(\d{1,3})\.(\d{3})(?![\d.])/gu, '$1\u00a0$2'],
    ],
  },
  sentences: {
    'other-year': [(other, noun) => `In 2019 waren dat er ${other} ${noun}.`],
    'reported-speech': [(other, noun) => `Volgens lokale media gaat het om ${other} ${noun}.`],
  },
  noun: /^[\s\u00a0\u202f](?:\p{Ll}{4,})/u,
  notOnly: 'Het is niet alleen een beginsel, maar een verbintenis.',
  about: 'ongeveer ',
  bounded: /(?:ongeveer|circa|bijna|ruim|meer dan|minder dan|tot|minstens|van|de|rond|zo'n|maximaal|minimaal|op) $/iu,
  attributed:
    /["“”„‘]|(?<!\p{L})(?:volgens|zei|zeiden|gezegd|verklaar\p{L}*|benadruk\p{L}*|aangekondigd|kondig\p{L}*|meld\p{L}*|zegt|zeggen|schreef|vertel\p{L}*|aldus|beweer\p{L}*|liet weten|stelde)(?!\p{L})/iu,
  inWords: (value) => toCardinal(value),
  terms: [
    {
      term: 'Birma',
      use: 'Myanmar',
      status: 'forbidden',
      positive: ['De situatie in [Birma] blijft moeilijk.'],
      negative: ['De situatie in Myanmar blijft moeilijk.'],
    },
  ],
}

import { toCardinal } from 'n2words/it-IT'
import type { BenchWords } from '../bench-words.ts'
import { quantityEdges } from './quantity-edges.ts'

const MONTHS = [
  'gennaio',
  'febbraio',
  'marzo',
  'aprile',
  'maggio',
  'giugno',
  'luglio',
  'agosto',
  'settembre',
  'ottobre',
  'novembre',
  'dicembre',
]
const ANY_MONTH = MONTHS.join('|')

export const ITALIAN: BenchWords = {
  spaced: true,
  decimal: ',',
  groups: ' \\u00a0\\u202f.',
  quantity: quantityEdges({
    references:
      'articol[oi]|artt?|comm[ai]|paragraf[oi]|risoluzion[ei]|capitol[oi]|pagin[ae]|pagg?|numer[oi]|nn?|nr|legge|leggi|decreto|allegat[oi]|sezion[ei]|punto|fase|livello|gruppo|categoria|versione|tabella|figura|regola|obiettiv[oi]|convenzione|protocollo|canale|volo|strada|stanza|età di|sessione|turno|posto|stagione|alle|ore|buca|anni',
    months: ANY_MONTH,
    joins: 'a|ad|al|e|o|di|su|contro|per|del',
    after: 'ore|anni|°|º|secolo|minuti di|\\d+',
  }),
  dates: [
    {
      part: 'day',
      pattern: new RegExp(
        `(?<![\\d/.-])(?<!\\d (?:a|ad|al|e|o|di|su|contro|per|del|,) )\\d{1,2}(?= (?:${ANY_MONTH})(?!\\p{L}))`,
        'gu',
      ),
    },
    { part: 'month', pattern: new RegExp(`(?<=\\d{1,2} )(?:${ANY_MONTH})(?!\\p{L})`, 'gu'), names: MONTHS },
    {
      part: 'year',
      pattern: new RegExp(
        `(?<=(?<!\\p{L})(?:(?:${ANY_MONTH})|nel|dal|entro il|anno|fine|inizio) )(?:19|20)\\d{2}(?![\\d-]|[.,]\\d| e \\d| al \\d)`,
        'gu',
      ),
    },
  ],
  smallNumbers: {
    due: 2,
    tre: 3,
    quattro: 4,
    cinque: 5,
    sei: 6,
    sette: 7,
    otto: 8,
    nove: 9,
    dieci: 10,
    dodici: 12,
    quindici: 15,
    // "venti" is left out: it is also the winds.
    trenta: 30,
  },
  smallNumberBefore:
    '(?= \\p{Ll}{4,})(?! (?:volte|terzi|quarti|quinti|mila|milioni|miliardi|punti|contro|ore e|anni e|anni fa|giorni fa|settimane fa|mesi fa))',
  smallNumberNotAfter: /(?:^|\s)(?:o|e|di|a|le|i|gli|queste|questi|tra|fra|sei|alle|con|per|dei|delle|i|ogni|su|contro|in)\s$/iu,
  swaps: {
    magnitude: [
      ['milioni', 'miliardi'],
      ['milione', 'miliardo'],
    ],
    unit: [
      ['milioni di euro', 'milioni di dollari'],
      ['tonnellate', 'chilogrammi'],
      ['chilometri', 'metri'],
    ],
    bound: [
      ['almeno ', 'al massimo '],
      ['più di ', 'meno di '],
    ],
  },
  places: [
    [
      'Russia',
      'Francia',
      'Siria',
      'Serbia',
      'Turchia',
      'Libia',
      'Polonia',
      'Giordania',
      'Norvegia',
      'Bulgaria',
      'Grecia',
      'Colombia',
      'Svizzera',
      'Germania',
      'Spagna',
      'Indonesia',
      'Tunisia',
      'Svezia',
      'Finlandia',
      'Cina',
    ],
    ['Egitto', 'Iran', 'Iraq', 'Afghanistan'],
    ['Mali', 'Niger', 'Venezuela', 'Pakistan', 'Kosovo', 'Kenya', 'Canada', 'Brasile', 'Messico', 'Giappone'],
    [
      'Parigi',
      'Bruxelles',
      'Berlino',
      'Tokyo',
      'Mosca',
      'Londra',
      'Madrid',
      'Ginevra',
      'Varsavia',
      'Pechino',
      'Nairobi',
      'Vienna',
    ],
  ],
  stance: {
    subjects: '(?<=(?<!\\p{L})(?:Francia|Italia|Consiglio|Unione|Commissione|ministro|presidente|Noi|noi) )',
    objects: '(?= (?!che\\b))',
    verbs: [
      [
        { forms: ['condanna', 'condanniamo', 'condannò'], place: 'disapproval.condemn' },
        { forms: ['sostiene', 'sosteniamo', 'sostenne'], place: 'approval.support' },
        { forms: ['deplora', 'deploriamo', 'deplorò'], place: 'disapproval.deplore' },
        { forms: ['respinge', 'respingiamo', 'respinse'], place: 'disapproval.denounce' },
      ],
      [
        { forms: ['invita', 'invitiamo', 'invitò'], place: 'request.invite' },
        { forms: ['esorta', 'esortiamo', 'esortò'], place: 'request.urge' },
        { forms: ['incoraggia', 'incoraggiamo', 'incoraggiò'], place: 'request.encourage' },
      ],
    ],
  },
  polarity: {
    rewrites: [
      {
        operator: 'polarity.removed',
        pattern:
          /(?<!\p{L})non ((?:si |li |lo |la |le |ci |mi |vi )?(?!solo\b|soltanto\b|solamente\b|più\b|meno\b|appena\b|tutti\b|sempre\b|molto\b|tanto\b|ancora\b)\p{Ll}{3,}(?!\p{L}))(?![^.;,:]*(?<!\p{L})(?:che|mai|nessun\p{L}*|niente|nulla|né|alcun\p{L}*|affatto|più|neanche|nemmeno|se non)(?!\p{L}))/gu,
        words: ([, verb = '']) => verb,
      },
      {
        operator: 'polarity.added',
        pattern:
          /(?<=\p{L} )(?<!(?:non|si|ci|che|mi|lo|la|li|le|vi|ne|se|come|chi|mai|è) )(sono|era|erano|sarà|saranno|ha|hanno|può|possono|deve|devono|viene|vengono|potrà)(?= \p{Ll})/gu,
        words: ([, verb = '']) => `non ${verb}`,
      },
    ],
    negative:
      /(?<!\p{L})(?:non|né|senza|mai|nessun\p{L}*|niente|nulla|solo|soltanto|appena|poco|poca|pochi|tranne|prima|neanche|nemmeno|neppure)(?!\p{L})/iu,
  },
  frame: {
    before: ["Comunicato dell'ambasciata.", 'Dichiarazione della portavoce.', 'Messaggi per la stampa.'],
    after: ["L'ufficio stampa resta a disposizione delle redazioni.", 'Questo testo sarà tradotto in giornata.'],
  },
  rewrites: {
    'money-form': [
      [/(\d) milioni di euro/gu, '$1 mln di euro'],
      [/(\d) miliardi di dollari/gu, '$1 mld di dollari'],
      [/(\d) euro(?!\p{L})/gu, '$1 €'],
    ],
    'percent-form': [
      [/(\d)[\s\u00a0]?%/gu, '$1 per cento'],
      [/(\d) per cento/gu, '$1%'],
    ],
    'light-synonyms': [
      [/(?<!\p{L})anche(?!\p{L})/gu, 'pure'],
      [/(?<!\p{L})tuttavia(?!\p{L})/gu, 'però'],
      [/(?<!\p{L})inoltre(?!\p{L})/gu, 'in aggiunta'],
      [/(?<!\p{L})circa(?= \d)/gu, "all'incirca"],
    ],
    typography: [
      [/ - /gu, ' – '],
      [/(?<![\d.,])(\d{1,3})\.(\d{3})(?![\d.])/gu, '$1\u00a0$2'],
    ],
  },
  sentences: {
    'other-year': [(other, noun) => `Nel 2019 erano stati ${other} ${noun}.`],
    'reported-speech': [(other, noun) => `Secondo i media locali si tratterebbe di ${other} ${noun}.`],
  },
  noun: /^[\s\u00a0\u202f](?:\p{Ll}{4,})/u,
  notOnly: 'Non è solo un principio, ma un impegno.',
  about: 'circa ',
  bounded: /(?:circa|quasi|oltre|almeno|di|a|i|le|gli|intorno ai|fino a|più di|meno di|massimo|attorno a) $/iu,
  attributed:
    /["“”«»]|(?<!\p{L})(?:secondo|disse|detto|dichiarat\p{L}+|afferma\p{L}*|ha detto|sottolinea\p{L}*|annuncia\p{L}*|spiega\p{L}*|riferi\p{L}+|dice|dicono|scritto|aggiunt\p{L}+|sostien\p{L}+|stando a)(?!\p{L})/iu,
  inWords: (value) => toCardinal(value),
  terms: [
    {
      term: 'Birmania',
      use: 'Myanmar',
      status: 'forbidden',
      positive: ['La situazione in [Birmania] resta difficile.'],
      negative: ['La situazione in Myanmar resta difficile.'],
    },
  ],
}

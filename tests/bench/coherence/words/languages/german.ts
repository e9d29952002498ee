import { toCardinal } from 'n2words/de-DE'
import type { BenchWords } from '../bench-words.ts'
import { quantityEdges } from './quantity-edges.ts'

const MONTHS = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
]
const ANY_MONTH = MONTHS.join('|')

export const GERMAN: BenchWords = {
  spaced: true,
  decimal: ',',
  groups: ' \\u00a0\\u202f.',
  quantity: quantityEdges({
    references:
      'Artikeln?|Art|Absatz|Abs|Absätze|Resolution(?:en)?|Kapitel|Seiten?|Nummer|Nr|Paragra[fp]h?|Anhang|Abschnitt|Ziffer|Phase|Stufe|Gruppe|Kategorie|Version|Tabelle|Abbildung|Regel|Ziele?|Übereinkommen|Protokoll|Kanal|Flug|Route|Autobahn|Zimmer|Alter von|Sitzung|Runde|Platz|Saison|Konvention|Gesetz|um|gegen|Uhr|Jahre?',
    months: ANY_MONTH,
    joins: 'bis|und|oder|zu|von|gegen|bzw\\.?|auf',
    after: 'Uhr|Jahrhunderts?|\\.|\\d+|er(?!\\p{L})|-',
  }),
  dates: [
    {
      part: 'day',
      pattern: new RegExp(`(?<![\\d/-])(?<!\\d\\.? (?:bis|und|bis zum|–) )\\d{1,2}(?=\\. (?:${ANY_MONTH})(?!\\p{L}))`, 'gu'),
    },
    { part: 'month', pattern: new RegExp(`(?<=\\d{1,2}\\. )(?:${ANY_MONTH})(?!\\p{L})`, 'gu'), names: MONTHS },
    {
      part: 'year',
      pattern: new RegExp(
        `(?<=(?<!\\p{L})(?:${ANY_MONTH}|Jahr|Jahre|seit|bis|Ende|Anfang|Mitte|vor) )(?:19|20)\\d{2}(?![\\d-]|[.,]\\d|/| bis \\d| und \\d)`,
        'gu',
      ),
    },
  ],
  smallNumbers: {
    zwei: 2,
    drei: 3,
    vier: 4,
    fünf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
    zwölf: 12,
    fünfzehn: 15,
    zwanzig: 20,
    dreißig: 30,
  },
  smallNumberBefore:
    '(?= \\p{L}{4,})(?! (?:Mal\\b|Drittel|Viertel|Fünftel|hundert|tausend|Million|Milliard|Uhr|gegen|oder|Punkte|weitere|andere))',
  smallNumberNotAfter:
    /(?:^|\s)(?:oder|und|bis|zu|von|vor|in|um|die|der|den|diese|dieser|diesen|alle|allen|ihre|seine|auf|gegen|je|nach|Artikel|Uhr|letzten|ersten)\s$/u,
  swaps: {
    magnitude: [
      ['Millionen', 'Milliarden'],
      ['Million', 'Milliarde'],
    ],
    unit: [
      ['Euro', 'Dollar'],
      ['Tonnen', 'Kilogramm'],
      ['Kilometer', 'Meter'],
    ],
    bound: [
      ['mindestens ', 'höchstens '],
      ['mehr als ', 'weniger als '],
    ],
  },
  places: [
    [
      'Frankreich',
      'Russland',
      'Syrien',
      'Serbien',
      'Libyen',
      'Polen',
      'Rumänien',
      'Jordanien',
      'Norwegen',
      'Bulgarien',
      'Griechenland',
      'Belgien',
      'Kolumbien',
      'Armenien',
      'Algerien',
      'Äthiopien',
      'Italien',
      'Spanien',
      'Deutschland',
      'Österreich',
      'Estland',
      'Australien',
      'Indonesien',
      'Argentinien',
      'Tunesien',
      'Marokko',
      'Ägypten',
      'Mali',
      'Niger',
      'Venezuela',
      'Pakistan',
      'Kenia',
      'Haiti',
      'Kanada',
      'Brasilien',
      'Kuba',
      'Liberia',
      'Angola',
      'Afghanistan',
      'Israel',
      'Schweden',
      'Finnland',
      'Georgien',
      'Japan',
      'China',
      'Indien',
      'Mexiko',
    ],
    ['Ukraine', 'Türkei', 'Schweiz', 'Slowakei', 'Mongolei'],
    [
      'Frankreichs',
      'Russlands',
      'Syriens',
      'Polens',
      'Norwegens',
      'Belgiens',
      'Italiens',
      'Spaniens',
      'Deutschlands',
      'Chinas',
      'Japans',
    ],
    [
      'Paris',
      'Brüssel',
      'Berlin',
      'Tokio',
      'Moskau',
      'London',
      'Madrid',
      'Bamako',
      'Genf',
      'Warschau',
      'Peking',
      'Nairobi',
      'Ankara',
      'Wien',
    ],
  ],
  stance: {
    subjects:
      '(?<=(?<!\\p{L})(?:Frankreich|Deutschland|Wir|wir|Rat|Union|Versammlung|Ausschuss|Kommission|Minister|Ministerin|Außenministerin|Außenminister|Präsident|Bundesregierung|Botschaft) )',
    objects: '(?= (?!sich\\b|dass\\b))',
    verbs: [
      [
        { forms: ['bedauert', 'bedauern', 'bedauerte'], place: 'disapproval.regret' },
        { forms: ['beklagt', 'beklagen', 'beklagte'], place: 'disapproval.deplore' },
        { forms: ['verurteilt', 'verurteilen', 'verurteilte'], place: 'disapproval.condemn' },
        { forms: ['begrüßt', 'begrüßen', 'begrüßte'], place: 'approval.welcome' },
        { forms: ['unterstützt', 'unterstützen', 'unterstützte'], place: 'approval.support' },
      ],
      [
        { forms: ['ermutigt', 'ermutigen', 'ermutigte'], place: 'request.encourage' },
        { forms: ['drängt', 'drängen', 'drängte'], place: 'request.urge' },
      ],
      [
        { forms: ['fordert', 'fordern', 'forderte'], place: 'request.demand' },
        { forms: ['begrüßt', 'begrüßen', 'begrüßte'], place: 'approval.welcome' },
        { forms: ['bedauert', 'bedauern', 'bedauerte'], place: 'disapproval.regret' },
      ],
    ],
  },
  polarity: {
    rewrites: [
      {
        operator: 'polarity.removed',
        pattern:
          /(?<!\p{L})nicht (?!nur\b|zuletzt\b|weniger\b|mehr\b|minder\b|bloß\b|allein\b|einmal\b|immer\b|alle\b|selten\b|unbedingt\b|lediglich\b|so\b|umhin\b|länger\b|sondern\b|viel\b|ganz\b|zu\b|nachhaltig\b)(\p{L}{3,})/gu,
        words: ([, word = '']) => word,
      },
      {
        operator: 'polarity.removed',
        pattern: /(?<!\p{L})kein(e|en|em|er|es)? (?!Zweifel|Geringerer|Wunder|einzig)(\p{L}{4,})/gu,
        words: ([, ending = '', word = '']) => `ein${ending} ${word}`,
      },
      {
        operator: 'polarity.added',
        pattern:
          /(?<=\p{L} (?:wurde|wurden|ist|sind|war|waren|wird|werden|kann|können|muss|müssen|soll|sollen|hat|haben) )(?!nicht\b|kein|nur\b|auch\b|mehr\b|als\b|es\b|sich\b|er\b|sie\b|wir\b|ich\b|man\b|etwas\b|der\b|die\b|das\b|ein|dem\b|den\b|zu\b|nun\b|dies|so\b|sehr\b|bereits\b|noch\b|jedoch\b|aber\b|dann\b|\p{L}+ als\b)(?=\p{Ll})/gu,
        words: () => 'nicht ',
      },
    ],
    negative:
      /(?<!\p{L})(?:nicht|kein\p{L}*|nie|niemals|niemand\p{L}*|nichts|ohne|weder|noch|kaum|nirgend\p{L}*|nur|lediglich|außer|ausgenommen|bevor|bis|sondern|wenig\p{L}*|keineswegs|keinesfalls|un\p{L}+bar\p{L}*)(?!\p{L})/iu,
  },
  frame: {
    before: [
      'Mitteilung der Botschaft.',
      'Erklärung der Sprecherin.',
      'Sprachregelung für die Presse.',
      'Die Botschaft erinnert an Folgendes.',
    ],
    after: [
      'Die Pressestelle steht den Redaktionen zur Verfügung.',
      'Dieser Text wird im Laufe des Tages übersetzt.',
      'Vielen Dank für die Weitergabe dieser Mitteilung.',
    ],
  },
  rewrites: {
    'money-form': [
      [/(\d) Millionen Euro/gu, '$1 Mio. €'],
      [/(\d) Milliarden Euro/gu, '$1 Mrd. €'],
      [/(\d) Millionen (?:US-)?Dollar/gu, '$1 Mio. US-Dollar'],
      [/(\d) Milliarden (?:US-)?Dollar/gu, '$1 Mrd. Dollar'],
      [/(\d) Euro(?!\p{L})/gu, '$1 €'],
    ],
    'percent-form': [
      [/(\d)[\s\u00a0\u202f]?%/gu, '$1 Prozent'],
      [/(\d) Prozent(?!\p{L})/gu, '$1\u00a0%'],
    ],
    'date-form': [
      [new RegExp(`(\\d{1,2})\\. (${ANY_MONTH}) 20\\d\\d`, 'gu'), '$1. $2'],
      [/(?<!\p{L})im Jahre? ((?:19|20)\d\d)/gu, '$1'],
    ],
    'same-rung': [
      [/(?<!\p{L})unterstützt(?= d)/gu, 'befürwortet'],
      [/(?<!\p{L})verlangt(?= d)/gu, 'fordert'],
    ],
    'light-synonyms': [
      [/(?<!\p{L})auch(?!\p{L})/gu, 'ebenfalls'],
      [/(?<!\p{L})jedoch(?!\p{L})/gu, 'allerdings'],
      [/(?<!\p{L})sowie(?!\p{L})/gu, 'und'],
      [/(?<!\p{L})derzeit(?!\p{L})/gu, 'zurzeit'],
      [/(?<!\p{L})insbesondere(?!\p{L})/gu, 'vor allem'],
      [/(?<!\p{L})etwa(?= \d)/gu, 'ungefähr'],
      [/(?<!\p{L})begann(?!\p{L})/gu, 'startete'],
      [/(?<!\p{L})zum Beispiel(?!\p{L})/gu, 'beispielsweise'],
      [/(?<!\p{L})obwohl(?!\p{L})/gu, 'obgleich'],
    ],
    typography: [
      [/"([^"]*)"/gu, '„$1“'],
      [/(?<![\d.,])(\d{1,3})\.(\d{3})(?![\d.])/gu, '$1\u202f$2'],
      [/ - /gu, ' – '],
      [/ß/gu, 'ss'],
    ],
  },
  sentences: {
    'other-year': [
      (other, noun) => `Im Jahr 2019 waren es ${other} ${noun}.`,
      (other, noun) => `Fünf Jahre zuvor, 2017, wurden ${other} ${noun} gezählt.`,
    ],
    'reported-speech': [
      (other, noun) => `Laut örtlichen Medien handelt es sich um ${other} ${noun}.`,
      (other, noun) => `„Es gibt ${other} ${noun}“, behauptete ein Sprecher der Gruppe.`,
    ],
  },
  noun: /^[\s\u00a0\u202f](?:\p{L}{4,})/u,
  notOnly: 'Das ist nicht nur ein Grundsatz, sondern eine Verpflichtung.',
  about: 'rund ',
  bounded:
    /(?:etwa|rund|ungefähr|circa|ca\.|fast|nahezu|knapp|gut|über|unter|bis|zu|als|mindestens|höchstens|um|von|auf|der|die|den|annähernd) $/iu,
  attributed:
    /["“”«»„]|(?<!\p{L})(?:laut|sagte|sagten|sagt|sagen|erklärte|erklärten|erklärt|betonte|behauptete|behaupten|teilte|gab|gaben|berichtete|berichteten|berichtet|zufolge|Angaben|meinte|fügte|kündigte|schrieb|warnte|so der|so die|gemäß|heißt es|hieß es|Ansicht|Meinung|gesagt|erzählte|räumte|habe|seien|sei)(?!\p{L})/iu,
  inWords: (value) => toCardinal(value),
  terms: [
    {
      term: 'Kiew',
      use: 'Kyjiw',
      status: 'forbidden',
      positive: ['Der Botschafter ist heute in [Kiew] eingetroffen.', 'Aus [Kiew] grüßte die Ministerin die Teams.'],
      negative: ['Der Botschafter ist heute in Kyjiw eingetroffen.', 'Die Firma Kiewit baut die Brücke.'],
    },
    {
      term: 'Birma',
      use: 'Myanmar',
      status: 'forbidden',
      positive: ['Die Lage in [Birma] bleibt schwierig.', 'Das Volk von [Birma] wartet.'],
      negative: ['Die Lage in Myanmar bleibt schwierig.', 'Birmanische Gemeinden leben hier.'],
    },
    {
      term: 'illegaler Migrant',
      use: 'irregulärer Migrant',
      status: 'forbidden',
      positive: ['Ein [illegaler Migrant] wurde angehört.', 'Die Lage der [illegalen Migranten] wird geprüft.'],
      negative: ['Die Lage der Migranten wird geprüft.', 'Ein illegaler Handel wurde beendet.'],
    },
    {
      term: 'Entwicklungshilfe',
      use: 'Entwicklungszusammenarbeit',
      status: 'deprecated',
      positive: ['Die [Entwicklungshilfe] steigt.', 'Mittel der [Entwicklungshilfe] werden geprüft.'],
      negative: ['Die Entwicklungszusammenarbeit wird ausgebaut.', 'Die Hilfe zur Entwicklung der Region geht weiter.'],
    },
    {
      term: 'umstrittene Gebiete',
      use: 'besetzte Gebiete',
      status: 'forbidden',
      positive: ['Die Mission besuchte [umstrittene Gebiete].', 'Sie reiste in die [umstrittenen Gebiete].'],
      negative: ['Die Mission besuchte besetzte Gebiete.', 'Eine umstrittene Frage in diesen Gebieten.'],
    },
  ],
}

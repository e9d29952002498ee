import { toCardinal } from 'n2words/pl-PL'
import type { BenchWords } from '../bench-words.ts'

const AFTER_DAY = [
  'stycznia',
  'lutego',
  'marca',
  'kwietnia',
  'maja',
  'czerwca',
  'lipca',
  'sierpnia',
  'września',
  'października',
  'listopada',
  'grudnia',
]
const INSIDE = [
  'styczniu',
  'lutym',
  'marcu',
  'kwietniu',
  'maju',
  'czerwcu',
  'lipcu',
  'sierpniu',
  'wrześniu',
  'październiku',
  'listopadzie',
  'grudniu',
]
const ANY_MONTH = [...AFTER_DAY, ...INSIDE].join('|')

export const POLISH: BenchWords = {
  spaced: true,
  decimal: ',',
  groups: ' \\u00a0\\u202f.',
  quantity: {
    notAfter: new RegExp(
      `(?i:§|#|(?<!\\p{L})(?:nr\\.?|numer\\p{L}*|art\\.|artykuł\\p{L}*|punk\\p{L}+|pkt|ust\\.|rezolucj\\p{L}+|rozdzia\\p{L}+|stron\\p{L}+|część|części|załącznik\\p{L}*|grup\\p{L}+|lot\\p{L}*|kanał\\p{L}*|rund\\p{L}+|wersj\\p{L}+|wieku|miejsc\\p{L}+|sezon\\p{L}*|dom|ul\\.|godz\\.|godzin\\p{L}*|${ANY_MONTH}))[\\s\\u00a0]*$|\\d[\\s\\u00a0]*%?[\\s\\u00a0]*(?:do|i|lub|albo|z|na|a|oraz|przeciw\\p{L}*|po)[\\s\\u00a0]*$|[\\p{Ll}\\p{Lu},;] \\p{Lu}[\\p{L}-]+ $`,
      'u',
    ),
    notBefore: new RegExp(
      `^(?:\\.|[\\s\\u00a0]*(?:(?:${ANY_MONTH}|rok\\p{L}*|r\\.|lat(?:a|ach)? \\d|wiek\\p{L}*|godz\\p{L}*|minu\\p{L}+|punkt\\p{L}*)(?!\\p{L})|(?:do|i|lub|albo|z|na|a|oraz|po)[\\s\\u00a0]*\\d))`,
      'u',
    ),
    before: /^[\s\u00a0]*[\p{L}%€$£]/u,
  },
  dates: [
    {
      part: 'day',
      pattern: new RegExp(`(?<![\\d./:-])(?<!\\d (?:do|i|a|–|—|-) ?)\\d{1,2}(?= (?:${AFTER_DAY.join('|')})(?!\\p{L}))`, 'gu'),
    },
    { part: 'month', pattern: new RegExp(`(?<=\\d{1,2} )(?:${AFTER_DAY.join('|')})(?!\\p{L})`, 'gu'), names: AFTER_DAY },
    { part: 'month', pattern: new RegExp(`(?<=(?<!\\p{L})[wW]e? )(?:${INSIDE.join('|')})(?!\\p{L})`, 'gu'), names: INSIDE },
    {
      part: 'year',
      pattern: new RegExp(
        `(?<=(?<!\\p{L})(?:${ANY_MONTH}|roku|rok|[wW]|[zZ]|[oO]d|do|po) )(?:19|20)\\d{2}(?= r(?:oku|ok|\\.))`,
        'gu',
      ),
    },
    { part: 'year', pattern: new RegExp(`(?<=(?<!\\p{L})(?:roku|rok) )(?:19|20)\\d{2}(?![\\d-])`, 'gu') },
  ],
  smallNumbers: {
    dwa: 2,
    dwie: 2,
    trzy: 3,
    cztery: 4,
    pięć: 5,
    sześć: 6,
    siedem: 7,
    osiem: 8,
    dziewięć: 9,
    dziesięć: 10,
    dwanaście: 12,
    piętnaście: 15,
    dwadzieścia: 20,
    trzydzieści: 30,
  },
  smallNumberBefore:
    '(?= \\p{Ll}{4,})(?! (?:razy|tysi|milion|miliard|godzin|trzeci|czwart|albo|lub|pięć|sześć|siedem|osiem|dziewięć|cztery|trzy))',
  smallNumberNotAfter: /(?:^|\s)(?:i|lub|albo|do|od|z|w|o|na|po|te|ich|wszystkie|trzydzieści|dwadzieścia|a|oraz)\s$/iu,
  swaps: {
    magnitude: [
      ['milionów', 'miliardów'],
      ['miliona', 'miliarda'],
      ['miliony', 'miliardy'],
      ['mln', 'mld'],
      ['tysięcy', 'milionów'],
    ],
    unit: [
      ['dolarów', 'euro'],
      ['ton', 'kilogramów'],
      ['kilometrów', 'metrów'],
    ],
    bound: [
      ['co najmniej ', 'co najwyżej '],
      ['ponad ', 'poniżej '],
      ['więcej niż ', 'mniej niż '],
    ],
  },
  places: [
    [
      'Rosja',
      'Francja',
      'Hiszpania',
      'Syria',
      'Turcja',
      'Serbia',
      'Rumunia',
      'Bułgaria',
      'Grecja',
      'Belgia',
      'Kolumbia',
      'Norwegia',
      'Libia',
      'Gruzja',
      'Armenia',
      'Austria',
      'Australia',
      'Japonia',
      'Szwecja',
      'Estonia',
    ],
    [
      'Rosji',
      'Francji',
      'Hiszpanii',
      'Syrii',
      'Turcji',
      'Serbii',
      'Rumunii',
      'Bułgarii',
      'Grecji',
      'Belgii',
      'Kolumbii',
      'Norwegii',
      'Libii',
      'Gruzji',
      'Armenii',
      'Austrii',
      'Australii',
      'Japonii',
      'Szwecji',
      'Estonii',
    ],
    ['Rosję', 'Francję', 'Hiszpanię', 'Syrię', 'Turcję', 'Serbię', 'Rumunię', 'Grecję', 'Gruzję', 'Japonię', 'Szwecję'],
    ['Rosją', 'Francją', 'Hiszpanią', 'Syrią', 'Turcją', 'Serbią', 'Rumunią', 'Grecją', 'Gruzją', 'Japonią', 'Szwecją'],
    ['Irak', 'Iran', 'Izrael', 'Egipt', 'Pakistan', 'Afganistan', 'Liban', 'Sudan'],
    ['Iraku', 'Iranu', 'Izraela', 'Egiptu', 'Pakistanu', 'Afganistanu', 'Libanu', 'Sudanu'],
    ['Iraku', 'Iranie', 'Izraelu', 'Egipcie', 'Pakistanie', 'Afganistanie', 'Libanie', 'Sudanie'],
    ['Paryż', 'Berlin', 'Londyn', 'Madryt', 'Pekin', 'Waszyngton'],
    ['Paryżu', 'Berlinie', 'Londynie', 'Madrycie', 'Brukseli', 'Pekinie', 'Waszyngtonie'],
  ],
  stance: {
    subjects:
      '(?<=(?<!\\p{L})(?:Francja|My|my|Rada|Unia|Zgromadzenie|Komitet|Komisja|minister|Minister|prezydent|Prezydent|Polska|ona|on|oni) (?:stanowczo )?)',
    objects: '(?= )',
    verbs: [
      [
        { forms: ['potępia', 'potępiamy', 'potępił', 'potępiła', 'potępili'], place: 'disapproval.condemn' },
        { forms: ['odrzuca', 'odrzucamy', 'odrzucił', 'odrzuciła', 'odrzucili'], place: 'disapproval.denounce' },
        { forms: ['popiera', 'popieramy', 'poparł', 'poparła', 'poparli'], place: 'approval.support' },
      ],
      [
        { forms: ['wzywa', 'wzywamy', 'wezwał', 'wezwała', 'wezwali'], place: 'request.call' },
        { forms: ['zaprasza', 'zapraszamy', 'zaprosił', 'zaprosiła', 'zaprosili'], place: 'request.invite' },
      ],
    ],
  },
  polarity: {
    rewrites: [
      {
        operator: 'polarity.removed',
        pattern:
          /(?<!\p{L})nie (?!tylko|mniej|więcej|raz(?!\p{L})|później|tyle|gorzej|lepiej|tak|bardzo|wszys|wcześniej|bez|koniecznie|całkiem|dość|zawsze)(\p{Ll}{4,})/gu,
        words: ([, verb = '']) => verb,
      },
      {
        operator: 'polarity.added',
        pattern:
          /(?<=\p{Ll} )(był[aoy]?|byli|będzie|będą|może|mogą|powinien|powinna|powinni|musi|muszą|jest|są|został[aoy]?|zostali|zostanie|zostaną)(?= \p{Ll})/gu,
        words: ([, verb = '']) => `nie ${verb}`,
      },
    ],
    negative:
      /(?<!\p{L})(?:nie|ani|bez|nigdy|nikt|nikogo|nic|niczego|żad\p{L}+|brak\p{L}*|nigdzie|trudno|ledwie|ledwo|by)(?!\p{L})/iu,
  },
  frame: {
    before: ['Komunikat ambasady.', 'Oświadczenie rzeczniczki.', 'Tezy dla prasy.', 'Ambasada przypomina, co następuje.'],
    after: [
      'Biuro prasowe pozostaje do dyspozycji redakcji.',
      'Tekst zostanie przetłumaczony w ciągu dnia.',
      'Dziękujemy za przekazanie tego komunikatu.',
    ],
  },
  rewrites: {
    'money-form': [
      [/(\d) milion(?:ów|a|y)? euro/gu, '$1 mln euro'],
      [/(\d) miliard(?:ów|a|y)? dolarów/gu, '$1 mld USD'],
      [/(\d) milion(?:ów|a|y)? dolarów/gu, '$1 mln dol.'],
      [/(\d) euro(?!\p{L})/gu, '$1 €'],
    ],
    'percent-form': [
      [/(\d)[\s\u00a0\u202f]?%/gu, '$1 procent'],
      [/(\d) proc(?:ent|\.)(?!\p{L})/gu, '$1%'],
    ],
    'date-form': [
      [new RegExp(`(\\d{1,2}) (${AFTER_DAY.join('|')}) (20\\d\\d) (?:roku|r\\.)`, 'gu'), '$1 $2'],
      [new RegExp(`((?:19|20)\\d\\d) roku(?!\\p{L})`, 'gu'), '$1 r.'],
    ],
    'light-synonyms': [
      [/(?<!\p{L})także(?!\p{L})/gu, 'również'],
      [/(?<!\p{L})jednak(?!\p{L})/gu, 'niemniej jednak'],
      [/(?<!\p{L})aby(?!\p{L})/gu, 'żeby'],
      [/(?<!\p{L})obecnie(?!\p{L})/gu, 'aktualnie'],
      [/(?<!\p{L})ponieważ(?!\p{L})/gu, 'gdyż'],
      [/(?<!\p{L})około(?= \d)/gu, 'w przybliżeniu'],
      [/(?<!\p{L})ponad(?= \d)/gu, 'więcej niż'],
      [/(?<!\p{L})m\.in\. /gu, 'między innymi '],
    ],
    typography: [
      [/"([^"]*)"/gu, '„$1”'],
      [/(\d) (\d{3})(?!\d)/gu, '$1\u00a0$2'],
      [/ – /gu, ' — '],
      [/ - /gu, ' – '],
    ],
  },
  sentences: {
    'other-year': [
      (other, noun) => `W 2019 roku było ${other} ${noun}.`,
      (other, noun) => `Pięć lat wcześniej, w 2017 r., odnotowano ${other} ${noun}.`,
    ],
    'reported-speech': [
      (other, noun) => `Według lokalnych mediów chodzi o ${other} ${noun}.`,
      (other, noun) => `„Było ich ${other} ${noun}” – powiedział rzecznik ugrupowania.`,
    ],
  },
  noun: /^[\s\u00a0\u202f](?:\p{Ll}{4,})/u,
  notOnly: 'To nie tylko zasada, ale i zobowiązanie.',
  about: 'około ',
  bounded: /(?:około|ok\.|prawie|blisko|niemal|ponad|poniżej|do|od|niż|najmniej|najwyżej|przybliżeniu|jakieś) $/iu,
  attributed:
    /["“”«»„]|(?<!\p{L})(?:powiedział\p{L}*|oświadczył\p{L}*|poinformował\p{L}*|stwierdził\p{L}*|podkreślił\p{L}*|według|zdaniem|dodał\p{L}*|twierdz\p{L}+|mówi\p{L}*|napisał\p{L}*|ogłosił\p{L}*|rzekom\p{L}+|podaje|podał\p{L}*|zauważył\p{L}*|uważa|zapowiedział\p{L}*)(?!\p{L})/iu,
  inWords: (value) => toCardinal(value),
  terms: [
    {
      term: 'terroryści',
      use: 'bojownicy',
      status: 'forbidden',
      positive: ['W rejonie zatrzymano grupę: to [terroryści].', '[Terroryści] opuścili miasto.'],
      negative: ['Walka z terroryzmem trwa.', 'Bojownicy opuścili miasto.'],
    },
    {
      term: 'terytoria sporne',
      use: 'terytoria okupowane',
      status: 'forbidden',
      positive: ['Misja odwiedziła [terytoria sporne].'],
      negative: ['Misja odwiedziła terytoria okupowane.', 'To sporna kwestia.'],
    },
    {
      term: 'nielegał',
      use: 'osoba bez dokumentów',
      status: 'deprecated',
      positive: ['Zatrzymano: jeden [nielegał].'],
      negative: ['Zatrzymano osobę bez dokumentów.'],
    },
  ],
}

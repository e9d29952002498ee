import { toCardinal } from 'n2words/tr-TR'
import type { BenchWords } from '../bench-words.ts'

const MONTHS = ['Ocak', 'Şubat', 'Mart', 'Nisan', 'Mayıs', 'Haziran', 'Temmuz', 'Ağustos', 'Eylül', 'Ekim', 'Kasım', 'Aralık']
const MONTH_NAMES = MONTHS.join('|')
/** "olacak" and its denial: Turkish denies inside the verb. */
const DENIED: readonly (readonly [string, string])[] = [
  ['olacak', 'olmayacak'],
  ['edecek', 'etmeyecek'],
  ['verecek', 'vermeyecek'],
  ['yapacak', 'yapmayacak'],
  ['oldu', 'olmadı'],
  ['etti', 'etmedi'],
  ['edildi', 'edilmedi'],
  ['verdi', 'vermedi'],
  ['yaptı', 'yapmadı'],
  ['yapıldı', 'yapılmadı'],
  ['geldi', 'gelmedi'],
  ['aldı', 'almadı'],
  ['başladı', 'başlamadı'],
  ['bulundu', 'bulunmadı'],
  ['ediyor', 'etmiyor'],
  ['oluyor', 'olmuyor'],
  ['istiyor', 'istemiyor'],
  ['yapıyor', 'yapmıyor'],
  ['edilecek', 'edilmeyecek'],
  ['gerekiyor', 'gerekmiyor'],
]

export const TURKISH: BenchWords = {
  spaced: true,
  decimal: ',',
  groups: '.',
  quantity: {
    notAfter: new RegExp(
      `(?i:§|#|(?<!\\p{L})(?:madde\\p{L}*|fıkra\\p{L}*|karar\\p{L}*|bölüm\\p{L}*|sayfa\\p{L}*|numara\\p{L}*|no|no:|ek|grup|sefer|kanal|tur|yaş\\p{L}*|saat|${MONTH_NAMES}|yüzde))[\\s\\u00a0]*$|\\d[\\s\\u00a0]*%?[\\s\\u00a0]*(?:ile|ve|veya|ila|ya da)[\\s\\u00a0]*$|[\\p{Ll}\\p{Lu},;] \\p{Lu}[\\p{L}-]+ $`,
      'u',
    ),
    notBefore: new RegExp(
      `^(?:['’.]|[\\s\\u00a0]*(?:(?:${MONTH_NAMES}|yılı\\p{L}*|yıllar\\p{L}*|yüzyıl\\p{L}*|saat\\p{L}*|dakika\\p{L}*|sayılı|numaralı|sıra\\p{L}*|yaş\\p{L}*)(?!\\p{L})|(?:ile|ve|veya|ila|ya da)[\\s\\u00a0]*\\d))`,
      'iu',
    ),
    before: /^[\s\u00a0]*[\p{L}%€$£₺]/u,
  },
  dates: [
    {
      part: 'day',
      pattern: new RegExp(`(?<![\\d./:-])(?<!\\d (?:ile|ve|–|—|-) ?)\\d{1,2}(?= (?:${MONTH_NAMES})(?!\\p{L}))`, 'gu'),
    },
    { part: 'month', pattern: new RegExp(`(?<=\\d{1,2} )(?:${MONTH_NAMES})(?!\\p{L})`, 'gu'), names: MONTHS },
    { part: 'month', pattern: new RegExp(`(?<!\\p{L}|\\d )(?:${MONTH_NAMES})(?= ayında| 20\\d\\d)`, 'gu'), names: MONTHS },
    {
      part: 'year',
      pattern: new RegExp(
        `(?<![\\p{L}\\d.,-])(?:19|20)\\d{2}(?=['’](?:da|de|den|dan|te|ta|ten|tan|ye|ya)(?!\\p{L})| yılında| yılının)`,
        'gu',
      ),
    },
  ],
  smallNumbers: { iki: 2, üç: 3, dört: 4, beş: 5, altı: 6, yedi: 7, sekiz: 8, dokuz: 9, yirmi: 20, otuz: 30 },
  smallNumberBefore:
    '(?= \\p{Ll}{4,})(?! (?:kez|kere|bin|milyon|milyar|yüz|saat|katı|buçuk|veya|altı|yedi|sekiz|dokuz|bini|defa|kişilik|taraf\\p{L}*))',
  smallNumberNotAfter: /(?:^|\s)(?:ve|veya|ile|bu|her|on|yirmi|otuz|kırk|elli|o|diğer|ilk|son|en|saat)\s$/iu,
  swaps: {
    magnitude: [['milyon', 'milyar']],
    unit: [
      ['dolar', 'avro'],
      ['ton', 'kilogram'],
      ['kilometre', 'metre'],
    ],
    bound: [
      ['en az ', 'en fazla '],
      ['en azından ', 'en fazla '],
    ],
  },
  places: [
    [
      'Rusya',
      'Fransa',
      'Almanya',
      'İtalya',
      'İspanya',
      'Romanya',
      'Kolombiya',
      'Libya',
      'Avusturya',
      'Endonezya',
      'Avustralya',
      'Japonya',
      'Estonya',
      'Polonya',
      'Ukrayna',
      'Arjantin',
    ],
    ['Suriye', 'Türkiye', 'Norveç', 'Belçika', 'Ürdün'],
    ['Irak', 'Pakistan', 'Afganistan', 'Lübnan', 'Sudan'],
    ['Paris', 'Berlin', 'Londra', 'Madrid', 'Pekin', 'Washington'],
  ],
  stance: {
    subjects: '(?<=\\p{L} )',
    objects: '(?=[.,])',
    verbs: [
      [
        { forms: ['kınıyor', 'kınıyoruz', 'kınadı'], place: 'disapproval.condemn' },
        { forms: ['reddediyor', 'reddediyoruz', 'reddetti'], place: 'disapproval.denounce' },
        { forms: ['destekliyor', 'destekliyoruz', 'destekledi'], place: 'approval.support' },
      ],
    ],
  },
  polarity: {
    follows: true,
    rewrites: [
      ...DENIED.flatMap(([yes, no]) => [
        { operator: 'polarity.added' as const, pattern: new RegExp(`(?<!\\p{L})${yes}(?=[ .,]|$)`, 'gu'), words: () => no },
        { operator: 'polarity.removed' as const, pattern: new RegExp(`(?<!\\p{L})${no}(?=[ .,]|$)`, 'gu'), words: () => yes },
      ]),
      { operator: 'polarity.removed', pattern: /(?<=\p{Ll}) değil(?=[.]|di[.])/gu, words: () => '' },
    ],
    negative:
      /(?<!\p{L})(?:değil\p{L}*|yok\p{L}*|hiç\p{L}*|ne|asla|olmadan|\p{L}+m[ae]z|\p{L}+(?:m[ae]d[ıi]|m[ıiuü]yor|m[ae]y[ae]c[ae][kğ]|m[ae]m[ıi]ş|m[ae]y[ae]n|m[ae]d[ae]n|m[ae]d[ıi]ğ|m[ae]m[ea])\p{L}*)/iu,
  },
  frame: {
    before: ['Büyükelçilik açıklaması.', 'Sözcünün açıklaması.', 'Basın için notlar.', 'Büyükelçilik şunu hatırlatır.'],
    after: [
      'Basın birimi haber merkezlerinin hizmetindedir.',
      'Metin gün içinde çevrilecektir.',
      'Bu mesajı paylaştığınız için teşekkür ederiz.',
    ],
  },
  rewrites: {
    'money-form': [
      [/(\d) (milyon|milyar) avro/gu, '$1 $2 euro'],
      [/(\d) avro(?!\p{L})/gu, '$1 €'],
      [/(\d) euro(?!\p{L})/gu, '$1 avro'],
      [/(\d) dolar(?!\p{L})/gu, '$1 ABD doları'],
    ],
    'percent-form': [
      [/(?<!\p{L})[yY]üzde (\d+(?:,\d+)?)(?![\d.,'’])/gu, '%$1'],
      [/%(\d+(?:,\d+)?)(?![\d.,'’])/gu, 'yüzde $1'],
    ],
    'date-form': [[new RegExp(`(\\d{1,2}) (${MONTH_NAMES}) (20\\d\\d)(?!\\d|['’])`, 'gu'), '$1 $2']],
    'light-synonyms': [
      [/(?<!\p{L})ancak(?!\p{L})/gu, 'fakat'],
      [/(?<!\p{L})ayrıca(?!\p{L})/gu, 'bunun yanı sıra'],
      [/(?<!\p{L})çünkü(?!\p{L})/gu, 'zira'],
      [/(?<!\p{L})yaklaşık(?= \d)/gu, 'aşağı yukarı'],
      [/(?<!\p{L})şu anda(?!\p{L})/gu, 'hâlihazırda'],
      [/(?<!\p{L})sonra(?!\p{L})/gu, 'ardından'],
    ],
    typography: [
      [/'/gu, '’'],
      [/"([^"]*)"/gu, '“$1”'],
      [/ - /gu, ' – '],
    ],
  },
  sentences: {
    'other-year': [
      (other, noun) => `2019 yılında ${other} ${noun} vardı.`,
      (other, noun) => `Beş yıl önce, 2017'de, bu sayı ${other} ${noun} idi.`,
    ],
    'reported-speech': [
      (other, noun) => `Yerel basına göre söz konusu olan ${other} ${noun}.`,
      (other, noun) => `Grubun sözcüsü “${other} ${noun} vardı” dedi.`,
    ],
  },
  noun: /^[\s\u00a0\u202f](?:\p{Ll}{4,})/u,
  notOnly: 'Bu yalnızca bir ilke değil, aynı zamanda bir taahhüttür.',
  about: 'yaklaşık ',
  bounded: /(?:yaklaşık|neredeyse|en az|en fazla|civarında|aşkın|fazla|az) $/iu,
  attributed:
    /["“”«»]|(?<!\p{L})(?:dedi\p{L}*|söyle\p{L}+|belirt\p{L}+|açıkla\p{L}+|göre|ifade et\p{L}+|vurgula\p{L}+|ekledi\p{L}*|iddia\p{L}*|bildir\p{L}+|duyur\p{L}+|yazdı\p{L}*|diyor\p{L}*|kaydetti\p{L}*)(?!\p{L})/iu,
  inWords: (value) => toCardinal(value),
  terms: [
    {
      term: 'teröristler',
      use: 'militanlar',
      status: 'forbidden',
      positive: ['Bölgede [teröristler] yakalandı.', '[Teröristler] şehri terk etti.'],
      negative: ['Terörle mücadele sürüyor.', 'Militanlar şehri terk etti.'],
    },
    {
      term: 'tartışmalı topraklar',
      use: 'işgal altındaki topraklar',
      status: 'forbidden',
      positive: ['Heyet [tartışmalı topraklar] için rapor yazdı.'],
      negative: ['Heyet işgal altındaki toprakları gezdi.', 'Bu tartışmalı bir konudur.'],
    },
    {
      term: 'kaçak göçmen',
      use: 'düzensiz göçmen',
      status: 'deprecated',
      positive: ['Bir [kaçak göçmen] bulundu.'],
      negative: ['Bir düzensiz göçmen bulundu.'],
    },
  ],
}

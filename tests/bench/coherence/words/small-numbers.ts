import type { BenchLanguage } from '../bench-language.ts'

/** Number words with one meaning each ("one" and "un" also are articles and pronouns, "neuf" also is "new"). */
export const SMALL_NUMBERS: Readonly<Partial<Record<BenchLanguage, Readonly<Record<string, number>>>>> = {
  fr: { deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, dix: 10, douze: 12, quinze: 15, vingt: 20, trente: 30 },
  en: {
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    twelve: 12,
    fifteen: 15,
    twenty: 20,
    thirty: 30,
  },
}

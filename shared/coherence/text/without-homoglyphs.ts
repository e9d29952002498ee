/** Cyrillic and Greek letters that look like a Latin one. */
const LOOKS_LIKE: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  е: 'e',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  і: 'i',
  ѕ: 's',
  ј: 'j',
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  У: 'Y',
  Х: 'X',
  І: 'I',
  Ѕ: 'S',
  Ј: 'J',
  α: 'a',
  ο: 'o',
  ν: 'v',
  ι: 'i',
  κ: 'k',
  ρ: 'p',
  Α: 'A',
  Β: 'B',
  Ε: 'E',
  Ζ: 'Z',
  Η: 'H',
  Ι: 'I',
  Κ: 'K',
  Μ: 'M',
  Ν: 'N',
  Ο: 'O',
  Ρ: 'P',
  Τ: 'T',
  Υ: 'Y',
  Χ: 'X',
}

const LATIN = /\p{Script=Latin}/u
const OTHER = /[\u0370-\u052f]/gu

/**
 * A word in which letters of another alphabet pose as Latin ones ("Кiev" with a Cyrillic К), written in Latin alone, so
 * that a forbidden term cannot hide. Words of one alphabet are left as they are. Same length, so offsets hold.
 */
export function withoutHomoglyphs(word: string): string {
  if (word.search(OTHER) < 0 || !LATIN.test(word)) return word
  return word.replace(OTHER, (letter) => LOOKS_LIKE[letter] ?? letter)
}

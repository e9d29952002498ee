import { describe, expect, it } from 'vitest'
import { describeDates } from './describe-dates.ts'

describe('what a clock, a calendar and a century can show', () => {
  it.each([
    ['fr', 'à 24 h 00', 'T24:00 @ 24 h 00'],
    ['fr', 'à 25:10', ''],
    ['fr', 'à 14:59', 'T14:59 @ 14:59'],
    ['fr', 'à 14:60', ''],
    ['fr', '14 h 59', 'T14:59 @ 14 h 59'],
    ['fr', '14 h 60', ''],
    ['fr', '14 h 5', ''],
    ['fr', 'une réunion de 14 h', ''],
    ['en', 'at 11.59 pm', 'T23:59 @ 11.59 pm'],
    ['en', 'at 12 pm', 'T12:00 @ 12 pm'],
    ['en', 'at 14:30 CEST', 'T14:30[CEST] @ 14:30'],
    ['en', 'at 14:30 London', 'T14:30 @ 14:30'],
    ['en', 'at 14:30 A', 'T14:30 @ 14:30'],
    ['fr', 'le 31 mars', '--03-31 @ 31 mars'],
    ['fr', 'le 32 mars', ''],
    ['fr', 'le 0 mars', ''],
    ['fr', 'le 3 mars 999', '--03-03 @ 3 mars'],
    ['fr', 'le 3 mars 1000', '1000-03-03 @ 3 mars 1000'],
    ['fr', 'le 3 mars 2199', '2199-03-03 @ 3 mars 2199'],
    ['fr', 'le 3 mars 2200', '--03-03 @ 3 mars'],
    ['fr', 'au Ier siècle', '00XX @ Ier siècle'],
    ['fr', 'au IVe siècle', '03XX @ IVe siècle'],
    ['fr', 'au 22e siècle', '21XX @ 22e siècle'],
    ['fr', 'au 23e siècle', ''],
    ['es', 'el siglo XIX', '18XX @ siglo XIX'],
    ['ru', 'в XIX веке', '18XX @ XIX веке'],
    ['fr', 'les années 30', '193X @ les années 30'],
    ['fr', 'les années 90', '199X @ les années 90'],
    ['fr', 'les années 20', ''],
    ['fr', 'les années 100', ''],
    ['fr', 'les années 1985', ''],
    ['it', "gli anni '90", "199X @ gli anni '90"],
    ['en', 'the 90s', '199X @ 90s'],
    ['de', 'die 90er Jahre', '199X @ 90er Jahre'],
    ['de', 'die 20er Jahre', ''],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(describeDates(language, text)).toBe(expected)
  })
})

describe('a year that stands alone, told from a quantity', () => {
  it.each([
    ['ar', 'من عام 2000 وحتى الآن', '2000 @ 2000'],
    ['ar', 'لعام 1975 وعام 1978', '1975 @ 1975; 1978 @ 1978'],
    ['fr', 'en 1899', ''],
    ['fr', 'en 1900', '1900 @ 1900'],
    ['fr', 'en 2099', '2099 @ 2099'],
    ['fr', 'en 2100', ''],
    ['fr', 'avant 2026', '2026 by @ 2026'],
    ['fr', 'plus de 2016 soldats', ''],
    ['fr', '2010 millions', ''],
    ['fr', '2000 km', ''],
    ['fr', 'la résolution 2016', ''],
    ['fr', '656/2002', ''],
    ['fr', '2001/2002', '2001 @ 2001; 2002 @ 2002'],
    ['fr', 'A/2009/2010', ''],
    ['en', '2016 soldiers', ''],
    ['en', 'the 2000 soldiers', ''],
    ['en', 'in 2010 soldiers left', '2010 @ 2010'],
    ['en', 'EUR 2010', ''],
    ['en', 'COVID2019', ''],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(describeDates(language, text)).toBe(expected)
  })
})

describe('days of a list or a range', () => {
  it.each([
    ['fr', 'les 12 et 13 mai', '--05-12 @ 12; --05-13 @ 13 mai'],
    ['fr', 'les 12, 13, 14 et 15 mai', '--05-12 @ 12; --05-15 @ 15 mai'],
    ['fr', 'les 14, 12 et 13 mai', '--05-12 @ 12; --05-13 @ 13 mai'],
    ['fr', 'le 3 et le 5 mars', '--03-03 @ 3; --03-05 @ 5 mars'],
    ['fr', 'le 5 et le 3 mars', '--03-03 @ 3 mars'],
    ['en', 'May 12 and 13', '--05-12 @ May 12; --05-13 @ 13'],
    ['en', 'May 12, 13, 14 and 15', '--05-12 @ May 12; --05-15 @ 15'],
    ['en', 'May 13, 12 and 14', '--05-13 @ May 13'],
    ['en', 'March 3–5', '--03-03 @ March 3; --03-05 @ 5'],
    ['en', '3–5 March', '--03-03 @ 3; --03-05 @ 5 March'],
    ['en', 'March 5 to 3', '--03-05 @ March 5'],
    ['de', '3.–5. März', '--03-03 @ 3.; --03-05 @ 5. März'],
    ['de', 'am 3. und 5. März 2026', '2026-03-03 @ 3.; 2026-03-05 @ 5. März 2026'],
    ['en', 'Sept. 3, 2026', '2026-09-03 @ Sept. 3, 2026'],
    ['en', 'in March 3 people died', '--03 @ March'],
    ['en', 'on March 3 million people marched', ''],
    ['en', 'March third', '--03-03 @ March third'],
    ['en', 'March third people', ''],
    ['fr', 'le vingt-sept mai', '--05-27 @ vingt-sept mai'],
    ['fr', 'le sept mai', '--05-07 @ sept mai'],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(describeDates(language, text)).toBe(expected)
  })
})

describe('dates whose parts carry signs', () => {
  it.each([
    ['2026年3月3日', '2026-03-03 @ 2026年3月3日'],
    ['3月3日', '--03-03 @ 3月3日'],
    ['2026年', '2026 @ 2026年'],
    ['3月', '--03 @ 3月'],
    ['3日', ''],
    ['12月1日', '--12-01 @ 12月1日'],
    ['13月3日', ''],
    ['3月31日', '--03-31 @ 3月31日'],
    ['3月32日', '--03 @ 3月'],
    ['999年', ''],
    ['3.5月', ''],
    ['1000年', '1000 @ 1000年'],
    ['2199年', '2199 @ 2199年'],
    ['2200年', ''],
    ['5月22日至27日', '--05-22 @ 5月22日; --05-27 @ 27日'],
  ] as const)('%s', (text, expected) => {
    expect(describeDates('zh', text)).toBe(expected)
  })
})

describe('dates told from the day of publication (Wednesday 4 March 2026)', () => {
  it.each([
    ['fr', 'il y a un an', '2025 relative -12 months @ il y a un an'],
    ['fr', 'il y a deux mois', '2026-01 relative -2 months @ il y a deux mois'],
    ['fr', 'il y a deux semaines', '2026-02-18 relative @ il y a deux semaines'],
    ['fr', 'dans un an', '2027 relative 12 months @ dans un an'],
    ['en', 'in two years', '2028 relative 24 months @ in two years'],
    ['en', '40 dead in one year', ''],
    ['es', 'un 3,5 % menos en un año', ''],
    ['fr', 'les trois dernières années', ''],
    ['fr', 'cette année', '2026 relative @ cette année'],
    ['fr', 'cette semaine', ''],
    ['fr', 'la semaine dernière', ''],
    ['en', 'next month', '2026-04 relative @ next month'],
    ['en', 'this Friday', '2026-03-06 relative @ this Friday'],
    ['en', 'last Wednesday', '2026-02-25 relative @ last Wednesday'],
    ['en', 'next Wednesday', '2026-03-11 relative @ next Wednesday'],
    ['en', 'the day before yesterday', '2026-03-02 relative @ the day before yesterday'],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(describeDates(language, text)).toBe(expected)
  })
})

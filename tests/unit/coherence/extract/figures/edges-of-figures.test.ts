import { describe, expect, it } from 'vitest'
import type { Language } from '../../../../../shared/domain/language.ts'
import { readText } from '../read-text.ts'

/** The quantities of a text in one line: value or range, what it counts, its bound; numbers of things are left out. */
function quantities(language: Language, text: string): string {
  return readText(language, text)
    .mentions.flatMap((mention) => {
      if (mention.kind !== 'figure' || mention.reference) return []
      const { value, max, unit, bound } = mention
      const range = max === undefined ? String(value) : `${value}..${max}`
      return [[range, unit, bound].filter((part) => part !== '' && part !== 'exact').join(' ')]
    })
    .join('; ')
}

describe('ranges and changes', () => {
  it.each([
    ['ja', '12人から15人の兵士', '12..15 person'],
    ['ja', '10か国から15人の兵士', '10 country; 15 person'],
    ['zh', '12人至15人', '12..15 person'],
    ['fr', "10 à 12 millions d'euros", '10000000..12000000 EUR'],
    ['fr', 'de 10 à 12 morts', '10..12 death'],
    ['fr', 'entre 10 % et 12 %', '10..12 percent'],
    ['en', '€10 to €12', '10..12 EUR'],
    ['en', '10-12 soldiers', '10..12 soldier'],
    ['en', '10–12 soldiers', '10..12 soldier'],
    ['en', '12-10 soldiers', '12; 10 soldier'],
    ['fr', "passe de 120 à 150 millions d'euros", '120000000 EUR; 150000000 EUR'],
    ['en', 'rose from 3 to 5 million', '3000000; 5000000'],
    ['en', 'will rise from 1 January from 2 to 3 percent', '2 percent; 3 percent'],
    ['fr', 'deux à trois cents soldats', '200..300 soldier'],
    ['fr', 'cent à deux mille soldats', '100..2000 soldier'],
    ['fr', 'a reculé de 0,49 % à 26 469 points', '0.49 percent; 26469 percentage-point'],
    ['de', 'eine halbe Million Menschen für ein halbes Jahr', '500000 person; 0.5 year'],
    ['fr', 'un demi-million de doses en une demi-heure', '500000 dose; 0.5 hour'],
    ['en', '14 lakh cases', '1400000 case'],
    ['fr', 'trente-deux soldats', '32 soldier'],
    ['fr', 'trente\u2010deux soldats', '32 soldier'],
    ['fr', 'trente\u2011deux soldats', '32 soldier'],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(quantities(language, text)).toBe(expected)
  })
})

describe('bounds', () => {
  it.each([
    ['fr', 'au moins 12 morts', '12 death at-least'],
    ['fr', '12 morts au moins', '12 death at-least'],
    ['en', '12 or more', '12 at-least'],
    ['en', 'up to 9 million', '9000000 at-most'],
    ['fr', 'environ 12 morts', '12 death about'],
    ['fr', 'une douzaine de morts', '12 death about'],
    ['en', 'at least a dozen dead', '12 death at-least'],
    ['fr', '12 morts au moins 30 blessés', '12 death; 30 injured at-least'],
    ['fr', '12 morts et plus de 30 blessés', '12 death; 30 injured at-least'],
    ['en', '12 dead, at least 30 injured', '12 death; 30 injured at-least'],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(quantities(language, text)).toBe(expected)
  })
})

describe('numbers in words, with scales and in rows of signs', () => {
  it.each([
    ['fr', 'soixante-dix morts', '70 death'],
    ['fr', 'quatre-vingt-dix-neuf morts', '99 death'],
    ['fr', 'deux cent trois soldats', '203 soldier'],
    ['fr', 'deux mille vingt-trois soldats', '2023 soldier'],
    ['fr', 'vingt trente soldats', '20; 30 soldier'],
    ['es', 'mil doscientos soldados', '1200 soldier'],
    ['en', 'two hundred and three soldiers', '203 soldier'],
    ['en', 'twenty one soldiers', '21 soldier'],
    ['fr', '3,4 milliards', '3400000000'],
    ['en', '2 cents', '2 cent'],
    ['en', '5m long', '5 m'],
    ['en', '€5m', '5000000 EUR'],
    ['fr', 'les deux tiers des soldats', '0.6666666666666666 soldier'],
    ['zh', '36万1400人', '361400 person'],
    ['zh', '1億2000万人', '120000000 person'],
    ['zh', '5百人', '500 person'],
    ['zh', '三〇人', '30 person'],
    ['zh', '三四五六人', '3456 person'],
    ['zh', '三四人', '3; 4 person'],
    ['zh', '百分之十二', '12 percent'],
    ['ar', 'بلدين', '2 country'],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(quantities(language, text)).toBe(expected)
  })
})

describe('what is counted', () => {
  it.each([
    ['fr', '−3 degrés', '-3 celsius'],
    ['fr', '-3 degrés', '-3 celsius'],
    ['fr', 'un mois', '1 month'],
    ['fr', 'un jour', ''],
    ['en', 'a second chance', ''],
    ['fr', 'un mort', '1 death'],
    ['fr', 'les quatre derniers jours', '4 day'],
    ['fr', '$ 40', '40 USD'],
    ['en', '40 US dollars', '40 USD'],
    ['fr', '12 civils tués', '12 death'],
    ['fr', 'a coûté la vie à 12 personnes', '12 death'],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(quantities(language, text)).toBe(expected)
  })
})

describe('numbers that name a thing are no quantity', () => {
  it.each([
    ['en', 'A320'],
    ['en', 'Covid-19'],
    ['en', '5G'],
    ['en', 'S/2005/603'],
    ['fr', '19°'],
    ['fr', '1. La France condamne.'],
    ['fr', '2) La France condamne.'],
    ['en', '007 agents'],
    ['en', '+33 1 43 17 53 53'],
    ['fr', 'articles 5, 6 et 12'],
    ['en', 'the 19th'],
    ['en', 'No. 118'],
    ['fr', 'le M23'],
  ] as const)('%s: %s', (language, text) => {
    expect(quantities(language, text)).toBe('')
  })

  it('keeps what only looks like one of these', () => {
    expect(quantities('en', '+2 points')).toBe('2 percentage-point')
    expect(quantities('fr', '19 °C')).toBe('19 celsius')
    expect(quantities('fr', '3 soldats')).toBe('3 soldier')
  })
})

describe('an article that counts, and numbers that other words hide', () => {
  it.each([
    ['en', 'about one mile from the border', '1 mile about'],
    ['es', 'una milla de la frontera', ''],
    ['fr', 'à plus d’un kilomètre de la frontière', '1 km at-least'],
    ['it', 'circa un miglio dal confine', '1 mile about'],
    ['it', 'un sedicenne e un ventunenne', '16 year; 21 year'],
    ['ar', 'مقتل أحد عشر شخصا', '11 death'],
    ['ar', 'أحد الجنود', ''],
    ['ar', '2،8 مليون يورو', '2800000 EUR'],
    ['ar', '12، 15 و18', '12; 15; 18'],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(quantities(language, text)).toBe(expected)
  })
})

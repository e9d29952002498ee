import { describe, expect, it } from 'vitest'
import { readText } from '../read-text.ts'
import { describeQuantities } from './describe-quantities.ts'

describe('a half behind a number', () => {
  it.each([
    ['en', 'one and a half million people', '1500000 person'],
    ['en', 'two years and a half', '2.5 year'],
    ['fr', '1 million et demi de dollars', '1500000 USD'],
    ['fr', 'un milliard et demi de dollars', '1500000000 USD'],
    ['fr', 'pendant deux ans et demi', '2.5 year'],
    ['fr', 'le demi-million d’habitants', '500000 person'],
    ['es', 'dos años y medio', '2.5 year'],
    ['it', 'un anno e mezzo', '1.5 year'],
    ['pt', 'três milhões e meio de euros', '3500000 EUR'],
    ['nl', 'twee en een half miljoen euro', '2500000 EUR'],
    ['en', 'for a year and a half', '1.5 year'],
    ['en', 'this year and a half million euros', '500000 EUR'],
    ['pt', 'cerca de meio bilhão de euros', '500000000 EUR about'],
    ['ru', 'два с половиной миллиона евро', '2500000 EUR'],
  ] as const)('is read in %s: %s', (language, text, expected) => {
    expect(describeQuantities(language, text)).toBe(expected)
  })
})

describe('a scale and its numbers', () => {
  it.each([
    ['it', '2 e 1,4 miliardi di sterline', '2000000000 GBP | 1400000000 GBP'],
    ['en', 'two and 1.4 billion pounds', '2000000000 GBP | 1400000000 GBP'],
    ['es', 'entre 3 y más de 10 millones de euros', '3000000-10000000 EUR'],
    ['it', 'tra i 3 e i 10 milioni di euro', '3000000-10000000 EUR'],
    ['it', 'tra i 3 e i dieci milioni di euro', '3000000-10000000 EUR'],
    ['fr', 'entre 3 millions et plus de 10 millions d’euros', '3000000  | 10000000 EUR at-least'],
    ['en', 'three million and five million copies', '3000000  | 5000000 copi'],
    ['en', 'three million and five thousand euros', '3005000 EUR'],
    ['en', 'two hundred and five million euros', '205000000 EUR'],
    ['en', 'under Article 5 and 2 million euros', '5  | 2000000 '],
    ['pt', 'colocaram £ 2bn e £ 1,4bn', '2000000000 GBP | 1400000000 GBP'],
    ['de', 'um mehrere zehn Milliarden Euro', '~20000000000 EUR at-least'],
    ['fr', 'la perte de dizaines de milliards d’euros', '~20000000000 EUR at-least'],
    ['en', 'an audience of millions', '~2000000  at-least'],
  ] as const)('are read in %s: %s', (language, text, expected) => {
    expect(describeQuantities(language, text)).toBe(expected)
  })
})

describe('what is no quantity', () => {
  it.each([
    ['en', 'built ca. 1600 B.C.E.'],
    ['fr', 'jusqu’en 700 avant J.-C.'],
    ['de', 'bis zu einem gewissen Grad'],
    ['en', 'a third-party majority'],
    ['it', 'fino a un certo punto'],
  ] as const)('is left out in %s: %s', (language, text) => {
    expect(describeQuantities(language, text)).toBe('')
  })
})

describe('units and signs', () => {
  it.each([
    ['de', 'die ersten zwei Kriegsjahre', '2 year'],
    ['de', '40 Arbeitsstunden', '40 hour'],
    ['de', 'nach 30min', '30 minute'],
    ['it', 'l’ultimo ventennio', '20 year'],
    ['pt', 'uma multa de $25,000', '25000 USD'],
    ['fr', 'un prix de £1,365', '1365 GBP'],
    ['de', 'ein Preis von 1,365 Euro', '1.365 EUR'],
    ['de', 'ein Preis von $0,365', '0.365 USD'],
    ['es', '2000 dinares tunecinos', '2000 TND'],
  ] as const)('are read in %s: %s', (language, text, expected) => {
    expect(describeQuantities(language, text)).toBe(expected)
  })
})

describe('an approximation', () => {
  it.each([
    ['en', 'just over 70 %', 'over'],
    ['fr', 'un peu plus de 70 %', 'over'],
    ['de', 'knapp über 70 %', 'over'],
    ['es', 'algo menos del 70 %', 'under'],
    ['it', 'quasi il 70 %', 'under'],
    ['pt', 'quase 70 %', 'under'],
    ['nl', 'iets meer dan 70 %', 'over'],
    ['en', 'about 70 %', undefined],
  ] as const)('says in %s on which side it lies: %s', (language, text, side) => {
    const figure = readText(language, text).mentions.find((mention) => mention.kind === 'figure')
    expect([figure?.bound, figure?.leans]).toEqual(['about', side])
  })
})

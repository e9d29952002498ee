import { describe, expect, it } from 'vitest'
import { describeQuantities } from './describe-quantities.ts'

describe('a fraction', () => {
  it.each([
    ['it', 'quattro quinti del territorio', '0.8 '],
    ['es', 'tres quintas partes de los votos', '0.6 '],
    ['pt', 'três quintos dos votos', '0.6 vote'],
    ['de', 'mit einer Zweidrittelmehrheit', '0.6666666666666666 '],
    ['nl', 'vier vijfde van de stemmen', '0.8 vote'],
    ['en', 'seven eighths of the votes', '0.875 vote'],
    ['en', 'a third of the votes', '0.3333333333333333 vote'],
    ['it', 'la metà dei voti', '0.5 vote'],
  ] as const)('is read in %s: %s', (language, text, expected) => {
    expect(describeQuantities(language, text)).toBe(expected)
  })

  it.each([
    ['en', 'sent to a third country'],
    ['it', 'la meta della delegazione'],
  ] as const)('is none in %s: %s', (language, text) => {
    expect(describeQuantities(language, text)).toBe('')
  })
})

describe('a range', () => {
  it.each([
    ['es', 'del 7 al 10 por ciento', '7-10 percent'],
    ['es', 'del seis al nueve por ciento', '6-9 percent'],
    ['pt', 'do 7 ao 10 por cento', '7-10 percent'],
    ['en', 'voters of 18- to 29-year', '18-29 year'],
    ['en', '18 - 29 people', '18-29 person'],
    ['en', '18 - people', '18 '],
  ] as const)('is read in %s: %s', (language, text, expected) => {
    expect(describeQuantities(language, text)).toBe(expected)
  })

  it('leads from one figure to another behind a verb and one word more', () => {
    expect(describeQuantities('en', 'the rate drops sharply from 57% to 71%')).toBe('57 percent | 71 percent')
    expect(describeQuantities('en', 'the rate lies from 57% to 71%')).toBe('57-71 percent')
  })
})

describe('a number', () => {
  it.each([
    ['it', 'almeno tredici (13) anni', '13 year at-least'],
    ['en', 'thirty (30) days', '30 day'],
    ['en', 'thirty (13) days', '30  | 13 '],
    ['en', 'thirty (30 days)', '30  | 30 day'],
    ['en', 'two reports [5] by 3 experts', '2 report | 3 expert'],
    ['en', 'two reports (5) by 3 experts', '2 report | 5  | 3 expert'],
    ['it', "un uomo di vent'anni", '20 year'],
    ['tr', "40'ı aşkın kişi", '40 person at-least'],
    ['en', 'unchanged at one million euros', '1000000 EUR'],
    ['en', 'twice elected', '2 times'],
    ['de', 'ein fünfköpfiger Rat', '5 rat'],
    ['en', 'nine more soldiers', '9 soldier'],
    ['de', 'zwei weitere Soldaten', '2 soldier'],
    ['en', '2 million people and more', '2000000 person'],
    ['de', 'ein milliardenschweres Abkommen', '~2000000000 agreement at-least'],
    ['en', '66 million years ago', '66000000 year'],
    ['es', 'hace 66 millones de años', '66000000 year'],
    ['de', 'von 160.000 auf 227.000 Quadratmeilen', '160000 mile2 | 227000 mile2'],
    ['en', '5 gigatonnes were released', '5 Gt'],
  ] as const)('is read in %s: %s', (language, text, expected) => {
    expect(describeQuantities(language, text)).toBe(expected)
  })
})

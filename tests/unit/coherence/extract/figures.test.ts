import { describe, expect, it } from 'vitest'
import type { Language } from '../../../../shared/domain/language.ts'
import { readText } from './read-text.ts'

/** "value[..max] unit[ bound][ ref]", joined by ";". */
function figures(language: Language, text: string): string {
  return readText(language, text)
    .mentions.filter((mention) => mention.kind === 'figure')
    .map(({ value, max, unit, bound, reference }) =>
      [
        value,
        max === undefined ? '' : `..${max}`,
        unit && ` ${unit}`,
        bound === 'exact' ? '' : ` ${bound}`,
        reference ? ' ref' : '',
      ].join(''),
    )
    .join('; ')
}

describe('figures in French', () => {
  it.each([
    ['12 morts', '12 death'],
    ['douze morts', '12 death'],
    ['12 civils morts', '12 death'],
    ['12 personnes ont été tuées', '12 death'],
    ['12 morts et 30 blessés', '12 death; 30 injured'],
    ["L'attaque a tué 12 personnes", '12 death'],
    ['Trois drones ont été abattus', '3 drone'],
    ['12 avions abattus', '12 aircraft'],
    ['plus de 12 000 déplacés et au moins 300 enfants', '12000 displaced at-least; 300 child at-least'],
    ['une hausse de +2 points', '2 percentage-point'],
    ['la version 3.3.12', ''],
    ["L'attaque a coûté la vie à douze personnes", '12 death'],
    ['un mort', '1 death'],
    ['un accord', ''],
    ["l'un des pays", ''],
    ['1 234,5 km', '1234.5 km'],
    ['1\u202f234,5 km', '1234.5 km'],
    ['1.234,5 km', '1234.5 km'],
    ['2,5 millions de réfugiés', '2500000 refugee'],
    ['12 000 déplacés', '12000 displaced'],
    ['soixante-dix-sept pays', '77 country'],
    ['quatre-vingt-onze pays', '91 country'],
    ['quatre-vingts pays', '80 country'],
    ['quatre-vingt-dix-neuf pays', '99 country'],
    ['soixante et onze pays', '71 country'],
    ['vingt et un pays', '21 country'],
    ['septante-deux pays', '72 country'],
    ['nonante-neuf pays', '99 country'],
    ['deux cent mille personnes', '200000 person'],
    ['mille deux cents soldats', '1200 soldier'],
    ['trois millions deux cent mille euros', '3200000 EUR'],
    ['cent cinquante soldats', '150 soldier'],
    ['une douzaine de blessés', '12 injured about'],
    ['une centaine de soldats', '100 soldier about'],
    ['des centaines de soldats', ''],
    ['40 M€', '40000000 EUR'],
    ['40 MEUR', '40000000 EUR'],
    ["40 millions d'euros", '40000000 EUR'],
    ['1,2 Md€', '1200000000 EUR'],
    ['3 milliards de dollars', '3000000000 USD'],
    ['500 k€', '500000 EUR'],
    ['3 %', '3 percent'],
    ['3 pour cent', '3 percent'],
    ['3 points', '3 percentage-point'],
    ['3 points de pourcentage', '3 percentage-point'],
    ['entre 10 et 12 morts', '10..12 death'],
    ['de 10 à 12 morts', '10..12 death'],
    ['10-12 morts', '10..12 death'],
    ["10 à 12 millions d'euros", '10000000..12000000 EUR'],
    ['au moins 12 morts', '12 death at-least'],
    ['12 morts au moins', '12 death at-least'],
    ['plus de 12 morts', '12 death at-least'],
    ['pas plus de 12 morts', '12 death at-most'],
    ['près de 12 morts', '12 death about'],
    ['environ 12 morts', '12 death about'],
    ["jusqu'à 12 morts", '12 death at-most'],
    ['moins de 12 morts', '12 death at-most'],
    ['la moitié des pays', '0.5 country'],
    ['deux tiers des pays', `${2 / 3} country`],
    ["l'article 5", '5 ref'],
    ['les articles 5, 6 et 7', '5 ref; 6 ref; 7 ref'],
    ['la résolution 2334 (2016)', '2334 ref'],
    ['le paragraphe 12', '12 ref'],
    ['au G7', ''],
    ['le Covid-19', '19 ref'],
    ["l'A320", '320 ref'],
    ['à 14 h 30', ''],
    ['à 10:15', ''],
    ['72 heures', '72 hour'],
    ['les quatre derniers jours', '4 day'],
    ['le 21e sommet', '21 ref'],
    ['+33 1 42 76 40 40', ''],
    ['1. La France agit', '1 ref'],
    ['tolérance zéro', ''],
    ['12 tonnes de vivres', '12 t'],
    ['la loi n° 656/2002', '656 ref; 2002 ref'],
    ['un fusil F2000 et 12 soldats', '2000 ref; 12 soldier'],
    ['-5 %', '-5 percent'],
    ['le niveau passe de 2 à 3', '2; 3'],
    ['les 27 États membres', '27 state'],
    ['10 ou 12 soldats', '10..12 soldier'],
    ['de 12 à 5 soldats', '12; 5 soldier'],
  ])('%s', (text, expected) => {
    expect(figures('fr', text)).toBe(expected)
  })
})

describe('figures in English', () => {
  it.each([
    ['twelve people were killed', '12 death'],
    ['12 dead and 30 wounded', '12 death; 30 injured'],
    ['killing at least 12 people', '12 death at-least'],
    ['1,234.5 km', '1234.5 km'],
    ['1,234,567 refugees', '1234567 refugee'],
    ['twelve hundred soldiers', '1200 soldier'],
    ['two hundred and fifty thousand people', '250000 person'],
    ['a hundred soldiers', '100 soldier'],
    ['a dozen countries', '12 country about'],
    ['two dozen countries', '24 country about'],
    ['dozens of countries', ''],
    ['seventy-seven countries', '77 country'],
    ['€3.4bn', '3400000000 EUR'],
    ['$5 million', '5000000 USD'],
    ['US$ 5m', '5000000 USD'],
    ['EUR 40 million', '40000000 EUR'],
    ['40 million euros', '40000000 EUR'],
    ['a $2 billion plan', '2000000000 USD'],
    ['5 m', '5 m'],
    ['3 percent', '3 percent'],
    ['3 per cent', '3 percent'],
    ['3 percentage points', '3 percentage-point'],
    ['3 pp', '3 percentage-point'],
    ['10 to 12 soldiers', '10..12 soldier'],
    ['between 10 and 12 soldiers', '10..12 soldier'],
    ['10–12 soldiers', '10..12 soldier'],
    ['more than 12 soldiers', '12 soldier at-least'],
    ['no more than 12 soldiers', '12 soldier at-most'],
    ['some 40 soldiers', '40 soldier about'],
    ['nearly 40 soldiers', '40 soldier about'],
    ['up to 40 soldiers', '40 soldier at-most'],
    ['40 soldiers or more', '40 soldier at-least'],
    ['half the countries', '0.5 country'],
    ['Article 5', '5 ref'],
    ['paragraphs 3 and 4', '3 ref; 4 ref'],
    ['the 21st century', ''],
    ['one of the countries', ''],
    ['no one', ''],
    ['at 10:15', ''],
    ['at 7.55 am', ''],
    ['2000 soldiers', '2000 soldier'],
    ['a 44-year-old woman', '44 year'],
    ['rose from 3 to 5 percent', '3 percent; 5 percent'],
    ['the 27 member states', '27 state'],
  ])('%s', (text, expected) => {
    expect(figures('en', text)).toBe(expected)
  })
})

describe('a figure mention', () => {
  it('gives the number, the noun and the words that bound it', () => {
    const text = 'Au moins 12 civils morts.'
    const [figure] = readText('fr', text, 100).mentions
    expect(figure).toMatchObject({
      kind: 'figure',
      start: 109,
      end: 124,
      text: '12 civils morts',
      number: { start: 109, end: 111 },
      boundCue: { start: 100, end: 108 },
      noun: 'morts',
      alternatives: ['civilian'],
      measured: false,
    })
  })

  it('falls back on the stem of a noun that no group knows', () => {
    const [figure] = readText('fr', '12 chercheurs').mentions
    expect(figure).toMatchObject({ unit: 'chercheur', noun: 'chercheurs', measured: false })
  })
})

import { describe, expect, it } from 'vitest'
import { createExtractor } from '../../../../shared/coherence/extract/extract-mentions.ts'
import { loadLexicons } from '../../../../electron/data/resources/load-lexicons.ts'
import type { Language } from '../../../../shared/domain/language.ts'
import { readText } from './read-text.ts'

function dates(language: Language, text: string): string {
  return readText(language, text)
    .mentions.filter((mention) => mention.kind === 'date')
    .map(({ value, relative, limit, part }) =>
      [
        value,
        ...(relative ? ['relative'] : []),
        ...(limit === undefined ? [] : [limit]),
        ...(part === undefined ? [] : [part]),
      ].join(' '),
    )
    .join('; ')
}

describe('dates in French (now: Wednesday 4 March 2026)', () => {
  it.each([
    ['le 3 mars 2026', '2026-03-03'],
    ['le 3 mars', '--03-03'],
    ['lundi 3 mars', '--03-03'],
    ['le 1er mars', '--03-01'],
    ['le premier mars', '--03-01'],
    ['03/03/2026', '2026-03-03'],
    ['3.4.26', '2026-04-03'],
    ['2026-03-03', '2026-03-03'],
    ['13/25/2026', ''],
    ['mars 2026', '2026-03'],
    ['en mars', '--03'],
    ['fin mai', '--05 late'],
    ['la planète Mars', ''],
    ['en 2026', '2026'],
    ['2000 soldats', ''],
    ['plus de 2000', ''],
    ['du 3 au 5 mars', '--03-03; --03-05'],
    ['entre le 3 et le 5 mars 2026', '2026-03-03; 2026-03-05'],
    ['3-5 mars', '--03-03; --03-05'],
    ['les 12, 13 et 14 mai', '--05-12; --05-14'],
    ['les 3, 5 et 9 mars', '--03-03; --03-05; --03-09'],
    ['articles 30, 12 et 14 mai', '--05-12; --05-14'],
    ['2024-2026', '2024; 2026'],
    ['hier', '2026-03-03 relative'],
    ["aujourd'hui", '2026-03-04 relative'],
    ['après-demain', '2026-03-06 relative'],
    ['lundi dernier', '2026-03-02 relative'],
    ['mercredi dernier', '2026-02-25 relative'],
    ['vendredi prochain', '2026-03-06 relative'],
    ['il y a trois jours', '2026-03-01 relative'],
    ['dans deux semaines', '2026-03-18 relative'],
    ['le mois dernier', '2026-02 relative'],
    ["l'année prochaine", '2027 relative'],
    ['avant le 5 mars', '--03-05 by'],
    ["d'ici au 5 mars", '--03-05 by'],
    ['depuis le 5 mars', '--03-05 from'],
    ['il y a sept ans', '2019 relative'],
    ['sept pays', ''],
    ['la résolution 2334 (2016)', ''],
    ['les années 1980', '198X'],
    ['les années 80', '198X'],
    ['les années soixante-dix', '197X'],
    ['au XIXe siècle', '18XX'],
    ['au 21e siècle', '20XX'],
    ['au vingtième siècle', '19XX'],
    ['en un demi-siècle', ''],
    ['le trois mars', '--03-03'],
    ['le trente et un mars 2026', '2026-03-31'],
    ['trois marches', ''],
    ['vingt-sept blessés', ''],
    ['au premier semestre 2026', '2026-40'],
    ['au 3e trimestre de 2026', '2026-35'],
    ['au T2 2026', '2026-34'],
    ['un trimestre de travail', ''],
    ['au printemps 2026', '2026-21'],
    ['la France a été claire', ''],
    ["à l'été 2026", '2026-22'],
    ['début mars 2026', '2026-03 early'],
    ['à la mi-mars', '--03 mid'],
    ["d'ici la fin de 2026", '2026 by late'],
    ['à 14 h 30', 'T14:30'],
    ['à 14 h 30 TU', 'T14:30[TU]'],
    ['14:30', 'T14:30'],
    ['pendant 24 heures', ''],
    ['la réunion de mardi', '-W-2'],
    ['mardi 3 mars', '--03-03'],
  ])('%s', (text, expected) => {
    expect(dates('fr', text)).toBe(expected)
  })
})

describe('dates in English', () => {
  it.each([
    ['March 3, 2026', '2026-03-03'],
    ['3 March', '--03-03'],
    ['3rd of March', '--03-03'],
    ['the third of March 2026', '2026-03-03'],
    ['Monday 3 March 2026', '2026-03-03'],
    ['March 3-5, 2026', '2026-03-03; 2026-03-05'],
    ['March 3, 4 and 5, 2026', '2026-03-03; 2026-03-05'],
    ['March 3, 5, and 9, 2026', '2026-03-03; 2026-03-05; 2026-03-09'],
    ['March 3, 4 and 5 people', '--03-03'],
    ['from 3 to 5 March', '--03-03; --03-05'],
    ['May 2026', '2026-05'],
    ['in May', '--05'],
    ['April and May', '--04; --05'],
    ['It may come', ''],
    ['They march on', ''],
    ['the 2026 summit', '2026'],
    ['since the 2016 vote', '2016'],
    ['the 1980s', '198X'],
    ['the nineties', '199X'],
    ['in the 19th century', '18XX'],
    ['in the twenty-first century', '20XX'],
    ['half a century', ''],
    ['in the first half of 2026', '2026-40'],
    ['the first half of the match', ''],
    ['in Q3 2026', '2026-35'],
    ['in spring 2026', '2026-21'],
    ['a spring of water', ''],
    ['in early March 2026', '2026-03 early'],
    ['by the end of 2026', '2026 by late'],
    ['at 2.30 pm', 'T14:30'],
    ['at 11 am', 'T11:00'],
    ['at 14:30 GMT', 'T14:30[GMT]'],
    ['the meeting on Tuesday', '-W-2'],
    ['two March attacks', ''],
    ['yesterday', '2026-03-03 relative'],
    ['last Monday', '2026-03-02 relative'],
    ['next Friday', '2026-03-06 relative'],
    ['three days ago', '2026-03-01 relative'],
    ['last year', '2025 relative'],
    ['by 5 March', '--03-05 by'],
    ['in March 12 people died', '--03'],
  ])('%s', (text, expected) => {
    expect(dates('en', text)).toBe(expected)
  })
})

describe('parts of a year, decades and centuries in other languages', () => {
  it.each([
    ['de', 'Anfang April', '--04 early'],
    ['de', 'bis Ende des Jahres 2026', '2026 by late'],
    ['de', 'im dritten Quartal 2025', '2025-35'],
    ['de', 'am 10./11. März 2026', '2026-03-10; 2026-03-11'],
    ['de', 'im 21. Jahrhundert', '20XX'],
    ['de', 'in den 1990er Jahren', '199X'],
    ['de', 'in den neunziger Jahren', '199X'],
    ['de', 'minus 3,5 Prozent in einem Jahr', ''],
    ['de', 'Wir kommen in einem Jahr wieder', '2027 relative'],
    ['es', 'a mediados de mayo de 2026', '2026-05 mid'],
    ['es', 'en el siglo XXI', '20XX'],
    ['es', 'un 3,5 % menos en un año', ''],
    ['es', 'en el segundo semestre de 2026', '2026-41'],
    ['it', 'a fine 2028', '2028 late'],
    ['it', "negli anni '90", '199X'],
    ['it', 'nel XXI secolo', '20XX'],
    // "Ha" and "l’" are no hectares and no litres behind a year, unless nothing follows that they could govern.
    ['it', 'nel 2017 ha rilevato', '2017'],
    ['it', 'nel 2020 l’Italia', '2020'],
    ['it', 'un’area di 2000 ha di bosco', ''],
    ['es', 'en 2014 ha registrado', '2014'],
    ['nl', 'half mei', '--05 mid'],
    ['nl', 'in de 21e eeuw', '20XX'],
    ['pt', 'em finais de 2028', '2028 late'],
    ['pt', 'nos anos noventa', '199X'],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(dates(language, text)).toBe(expected)
  })
})

it('names relative days by their distance when no publication date is known', async () => {
  const { lexicons, gazetteer } = await loadLexicons(new URL('../../../../resources/lexicons', import.meta.url).pathname)
  const lexicon = lexicons.get('fr')
  if (lexicon === undefined) throw new Error('no French lexicon')
  const { mentions } = createExtractor(lexicon, gazetteer)(
    { text: 'Hier, demain, le mois dernier.', start: 0, tokens: [], language: 'fr' },
    {},
  )
  expect(mentions.map((mention) => (mention.kind === 'date' ? mention.value : mention.kind))).toEqual([
    'now-1d',
    'now+1d',
    'now-1m',
  ])
})

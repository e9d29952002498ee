import { describe, expect, it } from 'vitest'
import type { Mention } from '../../../../shared/coherence/model/mention.ts'
import type { Language } from '../../../../shared/domain/language.ts'
import { readText } from './read-text.ts'

function value(mention: Mention): string {
  switch (mention.kind) {
    case 'figure':
    case 'vague':
      return `${mention.value} ${mention.unit}${mention.bound === 'exact' ? '' : ` ${mention.bound}`}`
    case 'date':
      return mention.value
    case 'actor':
      return mention.id
    case 'negation':
      return 'not'
    case 'quote':
      return 'quote'
    case 'stance':
    case 'modal':
      return mention.act
  }
}

/** Ten readings a language: date, day before, number word, scale and currency, percent, unit, bound, negation, disapproval, request. */
const CASES: Readonly<Partial<Record<Language, readonly (readonly [text: string, expected: string])[]>>> = {
  es: [
    ['el 3 de marzo de 2026', '2026-03-03'],
    ['ayer', '2026-03-03'],
    ['doce muertos', '12 death'],
    ['treinta y dos países', '32 country'],
    ['40 millones de euros', '40000000 EUR'],
    ['3 por ciento', '3 percent'],
    ['1.234,5 km', '1234.5 km'],
    ['al menos 12 heridos', '12 injured at-least'],
    ['no', 'not'],
    ['condena enérgicamente', 'strongly-condemn'],
    ['insta', 'urge'],
  ],
  ar: [
    ['٣ مارس ٢٠٢٦', '2026-03-03'],
    ['٣ آذار', '--03-03'],
    ['أمس', '2026-03-03'],
    ['١٢ قتيلا', '12 death'],
    ['خمسة جنود', '5 soldier'],
    ['375 ألف دولار', '375000 USD'],
    ['40 مليون يورو', '40000000 EUR'],
    ['3 في المئة', '3 percent'],
    ['حوالي 12 شخصا', '12 person about'],
    ['لم', 'not'],
    ['تدين بأشد العبارات', 'condemn-strongest'],
    ['تطالب', 'demand'],
  ],
  de: [
    ['am 3. März 2026', '2026-03-03'],
    ['gestern', '2026-03-03'],
    ['zwölf Tote', '12 death'],
    ['einundzwanzig Länder', '21 country'],
    ['40 Mio. Euro', '40000000 EUR'],
    ['3 Prozent', '3 percent'],
    ['1.234,5 km', '1234.5 km'],
    ['mindestens 12 Verletzte', '12 injured at-least'],
    ['kein', 'not'],
    ['verurteilt aufs Schärfste', 'condemn-strongest'],
    ['verlangt', 'demand'],
  ],
  pt: [
    ['3 de março de 2026', '2026-03-03'],
    ['ontem', '2026-03-03'],
    ['doze mortos', '12 death'],
    ['trinta e dois países', '32 country'],
    ['40 milhões de euros', '40000000 EUR'],
    ['3 por cento', '3 percent'],
    ['12 toneladas', '12 t'],
    ['cerca de 12 feridos', '12 injured about'],
    ['não', 'not'],
    ['condena veementemente', 'strongly-condemn'],
    ['exorta', 'urge'],
  ],
  it: [
    ['il 3 marzo 2026', '2026-03-03'],
    ['ieri', '2026-03-03'],
    ['dodici morti', '12 death'],
    ['ventuno paesi', '21 country'],
    ['40 milioni di euro', '40000000 EUR'],
    ['3 per cento', '3 percent'],
    ['1.234,5 km', '1234.5 km'],
    ['almeno 12 feriti', '12 injured at-least'],
    ['non', 'not'],
    ['condanna fermamente', 'strongly-condemn'],
    ['esorta', 'urge'],
  ],
  nl: [
    ['3 maart 2026', '2026-03-03'],
    ['gisteren', '2026-03-03'],
    ['twaalf doden', '12 death'],
    ['eenentwintig landen', '21 country'],
    ['40 miljoen euro', '40000000 EUR'],
    ['3 procent', '3 percent'],
    ['12 ton', '12 t'],
    ['minstens 12 gewonden', '12 injured at-least'],
    ['geen', 'not'],
    ['veroordeelt', 'condemn'],
    ['eist', 'demand'],
  ],
  ru: [
    ['3 марта 2026', '2026-03-03'],
    ['вчера', '2026-03-03'],
    ['двенадцать погибших', '12 death'],
    ['двадцать три страны', '23 country'],
    ['40 млн евро', '40000000 EUR'],
    ['3 процента', '3 percent'],
    ['12 тонн', '12 t'],
    ['около 12 раненых', '12 injured about'],
    ['не', 'not'],
    ['решительно осуждает', 'strongly-condemn'],
    ['требует', 'demand'],
  ],
  uk: [
    ['3 березня 2026', '2026-03-03'],
    ['вчора', '2026-03-03'],
    ['дванадцять загиблих', '12 death'],
    ['двадцять три країни', '23 country'],
    ['40 млн євро', '40000000 EUR'],
    ['3 відсотки', '3 percent'],
    ['12 тонн', '12 t'],
    ['близько 12 поранених', '12 injured about'],
    ['не', 'not'],
    ['рішуче засуджує', 'strongly-condemn'],
    ['вимагає', 'demand'],
  ],
  pl: [
    ['3 marca 2026', '2026-03-03'],
    ['wczoraj', '2026-03-03'],
    ['dwanaście osób', '12 person'],
    ['dwadzieścia trzy kraje', '23 country'],
    ['40 mln euro', '40000000 EUR'],
    ['3 procent', '3 percent'],
    ['12 ton', '12 t'],
    ['około 12 rannych', '12 injured about'],
    ['nie', 'not'],
    ['stanowczo potępia', 'strongly-condemn'],
    ['żąda', 'demand'],
  ],
  tr: [
    ['3 Mart 2026', '2026-03-03'],
    ['dün', '2026-03-03'],
    ['on iki ölü', '12 death'],
    ['40 milyon avro', '40000000 EUR'],
    ['12 ton', '12 t'],
    ['yaklaşık 12 yaralı', '12 injured about'],
    ['en az 12 asker', '12 soldier at-least'],
    ['değil', 'not'],
    ['şiddetle kınıyor', 'strongly-condemn'],
    ['talep ediyor', 'demand'],
  ],
  el: [
    ['3 Μαρτίου 2026', '2026-03-03'],
    ['χθες', '2026-03-03'],
    ['δώδεκα νεκροί', '12 death'],
    ['είκοσι τρεις χώρες', '23 country'],
    ['40 εκατ. ευρώ', '40000000 EUR'],
    ['3 τοις εκατό', '3 percent'],
    ['12 τόνοι', '12 t'],
    ['περίπου 12 τραυματίες', '12 injured about'],
    ['δεν', 'not'],
    ['καταδικάζει', 'condemn'],
    ['απαιτεί', 'demand'],
  ],
  zh: [
    ['2026年3月3日', '2026-03-03'],
    ['3月3日', '--03-03'],
    ['昨天', '2026-03-03'],
    ['十二人死亡', '12 death'],
    ['三十五人', '35 person'],
    ['375万欧元', '3750000 EUR'],
    ['3％', '3 percent'],
    ['12公里', '12 km'],
    ['至少12人受伤', '12 injured at-least'],
    ['不', 'not'],
    ['强烈谴责', 'strongly-condemn'],
    ['要求', 'demand'],
  ],
  ja: [
    ['2026年3月3日', '2026-03-03'],
    ['昨日', '2026-03-03'],
    ['十二人が死亡', '12 death'],
    ['三十五人', '35 person'],
    ['1万ドル', '10000 USD'],
    ['3パーセント', '3 percent'],
    ['12キロ', '12 km'],
    ['少なくとも12人', '12 person at-least'],
    ['しない', 'not'],
    ['強く非難する', 'strongly-condemn'],
    ['要求する', 'demand'],
  ],
}

describe.each(Object.entries(CASES) as [Language, readonly (readonly [string, string])[]][])('%s', (language, cases) => {
  it.each(cases)('%s', (text, expected) => {
    expect(
      readText(language, text)
        .mentions.filter(({ kind }) => kind !== 'quote')
        .map(value),
    ).toEqual([expected])
  })
})

import { describe, expect, it } from 'vitest'
import type { Language } from '../../../../shared/domain/language.ts'
import { loadChecker } from '../engine/load-checker.ts'

const checker = await loadChecker()

const SOURCE = [
  'Communiqué sur le Sahel',
  "La France condamne l'attaque du 3 mars 2026 à Gao, qui a fait 12 morts. Elle adresse ses condoléances aux familles et au peuple malien.",
  "L'aide humanitaire au Mali atteindra 40 millions d'euros. La France ne reconnaît pas le référendum organisé à Kidal.",
  "L'Union européenne réunira ses ministres à Bruxelles le 14 mars 2026.",
].join('\n\n')

const FAITHFUL: Readonly<Partial<Record<Language, string>>> = {
  en: [
    'Statement on the Sahel',
    'France condemns the 3 March 2026 attack in Gao, which killed twelve people. It extends its condolences to the families and to the Malian people.',
    'Humanitarian aid to Mali will reach EUR 40 million. France does not recognise the referendum held in Kidal.',
    'The European Union will convene its ministers in Brussels on 14 March 2026.',
  ].join('\n\n'),
  es: [
    'Comunicado sobre el Sahel',
    'Francia condena el atentado del 3 de marzo de 2026 en Gao, que causó 12 muertos. Expresa sus condolencias a las familias y al pueblo maliense.',
    'La ayuda humanitaria a Malí alcanzará los 40 millones de euros. Francia no reconoce el referéndum celebrado en Kidal.',
    'La Unión Europea reunirá a sus ministros en Bruselas el 14 de marzo de 2026.',
  ].join('\n\n'),
  de: [
    'Erklärung zum Sahel',
    'Frankreich verurteilt den Anschlag vom 3. März 2026 in Gao, bei dem 12 Menschen getötet wurden. Es spricht den Familien und dem malischen Volk sein Beileid aus.',
    'Die humanitäre Hilfe für Mali wird 40 Millionen Euro erreichen. Frankreich erkennt das Referendum in Kidal nicht an.',
    'Die Europäische Union wird ihre Minister am 14. März 2026 in Brüssel versammeln.',
  ].join('\n\n'),
}

const compare = (translation: string, language: Language, source = SOURCE) =>
  checker.compareTranslation(
    { path: 'source.md', text: source, language: 'fr' },
    { path: 'translation.md', text: translation, language },
    '2026-03-06T09:00Z',
  ).blocks
const drifts = (translation: string, language: Language, source = SOURCE) =>
  compare(translation, language, source).flatMap(({ findings }) =>
    findings.map(
      ({ reasons, evidence, text, severity }) => `${severity} ${reasons.join()} ${evidence?.pointText ?? ''} / ${text}`,
    ),
  )
const many = (text: string, times: number) => Array.from({ length: times }, () => text).join('\n\n')
const english = FAITHFUL.en ?? ''

describe('translation-loss', () => {
  it.each(Object.entries(FAITHFUL))('finds nothing in the faithful %s translation', (language, text) => {
    expect(drifts(text, language as Language)).toEqual([])
  })

  it.each([
    ['twelve', 'fifteen', 'error figure-changed 12 morts / fifteen people'],
    ['40 million', '40 billion', "error figure-changed 40 millions d'euros / EUR 40 billion"],
    ['EUR', 'USD', "error figure-changed 40 millions d'euros / USD 40 million"],
    ['3 March', '4 March', 'error date-changed 3 mars 2026 / 4 March 2026'],
    ['14 March 2026', '14 March 2027', 'error date-changed 14 mars 2026 / 14 March 2027'],
    ['Gao', 'Timbuktu', 'error name-changed Gao / Timbuktu'],
    ['does not recognise', 'recognises', 'error negation-lost ne … pas / France recognises the referendum held in Kidal.'],
    ['will convene', 'will not convene', 'error negation-added'],
    [' on 14 March 2026', '', 'error date-lost 14 mars 2026'],
    [' will reach EUR 40 million', ' will increase', "error figure-lost 40 millions d'euros"],
  ])('tells %s told as %s', (words, changed, expected) => {
    expect(english).toContain(words)
    const [first, ...others] = drifts(english.replace(words, changed), 'en')
    expect(others).toEqual([])
    if (expected.includes('…')) expect(first?.replace(/lost [^/]+ \//, 'lost ne … pas /')).toBe(expected)
    else expect(first?.startsWith(expected)).toBe(true)
  })

  it('tells a paragraph that was not translated, where it is missing', () => {
    const parts = english.split('\n\n')
    const found = compare(parts.toSpliced(2, 1).join('\n\n'), 'en').flatMap(({ findings }) => findings)
    expect(found.map(({ reasons, text, evidence }) => [reasons.join(), text, evidence?.pointText.slice(0, 20)])).toEqual([
      ['passage-lost', '', "L'aide humanitaire a"],
    ])
    expect(found[0]?.start).toBe(parts.slice(0, 2).join('\n\n').length)
  })

  it('follows sentences that were joined, cut or moved inside their paragraph', () => {
    const joined = english
      .replace('people. It extends', 'people, and it extends')
      .replace(
        'Humanitarian aid to Mali will reach EUR 40 million. France does not recognise the referendum held in Kidal.',
        'France does not recognise the referendum held in Kidal. Humanitarian aid to Mali will reach EUR 40 million.',
      )
    expect(drifts(joined, 'en')).toEqual([])
  })

  it('takes other measures, forms of dates and pronouns for what they are', () => {
    const source = 'La route compte 100 km. Le ministre est arrivé le 3 mars 2026. La France a signé, la France a ratifié.'
    const text = 'The road is 62 miles long. The minister arrived on 3/3/2026. France signed and it ratified.'
    expect(drifts(text, 'en', source)).toEqual([])
  })

  it('gives spans of both texts, and blocks that answer each other', () => {
    const text = english.replace('twelve', 'fifteen')
    const blocks = compare(text, 'en')
    expect(blocks).toHaveLength(4)
    expect(blocks.map(({ source }) => SOURCE.slice(source[0]?.start, source[0]?.end).slice(0, 6))).toEqual([
      'Commun',
      'La Fra',
      "L'aide",
      "L'Unio",
    ])
    expect(blocks.map(({ translation }) => text.slice(translation[0]?.start, translation[0]?.end).slice(0, 6))).toEqual([
      'Statem',
      'France',
      'Humani',
      'The Eu',
    ])
    const [finding] = blocks.flatMap(({ findings }) => findings)
    expect(text.slice(finding?.start, finding?.end)).toBe(finding?.text)
    expect(SOURCE.slice(finding?.evidence?.pointStart, finding?.evidence?.pointEnd)).toBe('12 morts')
    expect(finding?.evidence).toMatchObject({ document: 'source.md', pointLanguage: 'fr' })
    expect([finding?.rule, finding?.point, finding?.expected, finding?.actual]).toEqual(['translation-loss', null, '12', '15'])
  })

  it('takes empty and very uneven texts', () => {
    expect(drifts('', 'en', '')).toEqual([])
    expect(compare(english, 'en', '').map(({ source }) => source)).toEqual([[], [], [], []])
    expect(drifts('', 'en').length).toBeGreaterThan(0)
  })

  it('compares long texts in time that grows with their length', () => {
    const begun = performance.now()
    expect(compare(many(english, 150), 'en', many(SOURCE, 150)).flatMap(({ findings }) => findings)).toEqual([])
    expect(performance.now() - begun).toBeLessThan(8000)
  })
})

import { describe, expect, it } from 'vitest'
import { compareQuotes } from '../../../../../shared/coherence/extract/quotes/compare-quotes.ts'
import { quoteWords } from '../../../../../shared/coherence/extract/quotes/quote-words.ts'

const whole = (text: string) => quoteWords(text, { start: 0, end: text.length })
const NUMBERS: Readonly<Record<string, number>> = { trois: 3, three: 3, '3': 3, '4': 4 }
const numberOf = (folded: string): number | null => NUMBERS[folded] ?? null

/** The words of a quotation: `|` where a sentence ended before, `~` where something was left out before. */
function words(text: string): string {
  const read = whole(text)
  const said = read.words.map(({ start, end, gap, stop }) => `${stop ? '|' : ''}${gap ? '~' : ''}${text.slice(start, end)}`)
  return `${said.join(' ')}${read.open ? ' ~' : ''}`
}

/** The changes of a quotation: what the verbatim says > what the quotation says. */
function changes(verbatim: string, quote: string): readonly string[] {
  const approved = whole(verbatim)
  const said = whole(quote)
  const slice = (text: string, list: typeof approved.words, first: number, last: number) =>
    last > first ? text.slice(list[first]?.start, list[last - 1]?.end) : ''
  return compareQuotes(approved, said, numberOf).changes.map(
    ({ kind, first, last, verbatimFirst, verbatimLast }) =>
      `${kind}: ${slice(verbatim, approved.words, verbatimFirst, verbatimLast)} > ${slice(quote, said.words, first, last)}`,
  )
}

describe('the words of a quotation', () => {
  it.each([
    ['La paix est possible.', 'La paix est possible'],
    ['La paix. Oui ! Vraiment ?', 'La paix |Oui |Vraiment'],
    ['La paix […] est possible', 'La paix ~est possible'],
    ['La paix (…) est possible', 'La paix ~est possible'],
    ['La paix (...) est possible', 'La paix ~est possible'],
    ['La paix (durable) est possible', 'La paix durable est possible'],
    ['La paix… est possible', 'La paix ~est possible'],
    ['La paix ... est possible', 'La paix ~est possible'],
    ['La paix est possible…', 'La paix est possible ~'],
    ['[La] paix', '~paix'],
    ['[L]a paix', '[L]a paix'],
    ['une attaque[s] grave', 'une ~grave'],
    ['nous [la France] agissons', 'nous ~agissons'],
    ['la paix [sans fin', 'la paix ~'],
    ["l'État", 'l État'],
    ['和平。是', '和 平 |是'],
    ['和（中略）平', '和 ~平'],
    ['La paix(…) est possible', 'La paix ~est possible'],
  ])('%s', (text, expected) => {
    expect(words(text)).toBe(expected)
  })

  it('are read inside their span alone, and not without end', () => {
    expect(quoteWords('avant « la paix » après', { start: 8, end: 15 }).words.map(({ plain }) => plain)).toEqual(['la', 'paix'])
    expect(whole('mot '.repeat(500)).words).toHaveLength(400)
  })
})

describe('a quotation that keeps to the verbatim', () => {
  const PEACE = 'La paix est possible et nous y travaillons chaque jour.'
  it.each([
    [PEACE, 'la paix est possible'],
    [PEACE, 'nous y travaillons'],
    [PEACE, 'La paix […] nous y travaillons'],
    [PEACE, '[La] paix est possible'],
    ["L'État s'engage pour trois ans.", "L'Etat s'engage pour 3 ans."],
    ['Nous agissons.', 'nous agissons'],
    ['La paix […] est possible', 'La paix durable est possible'],
    ['La paix est possible.', 'La paix est possible. Nous y travaillons.'],
    ['La paix est possible.', 'Oui. La paix est possible.'],
    ['La paix est possible', 'La paix est possible et nous y croyons'],
  ])('%s | %s', (verbatim, quote) => {
    expect(changes(verbatim, quote)).toEqual([])
  })
})

describe('a quotation that departs from the verbatim', () => {
  it.each([
    ['La paix est possible ici.', 'La guerre est possible ici.', ['changed: paix > guerre']],
    ['La paix est possible ici.', 'La paix est presque possible ici.', ['added:  > presque']],
    ['La paix est très possible ici.', 'La paix est possible ici.', ['dropped: très > ']],
    ['La paix est possible', 'La paix est possible et belle', ['added:  > et belle']],
    ['Elle vient pour trois ans.', 'Elle vient pour 4 ans.', ['changed: trois > 4']],
    ['Elle vient pour trois ans.', 'Elle vient pour quatre ans.', ['changed: trois > quatre']],
    ['Un état durable ici.', 'Un étât durable ici.', ['changed: état > étât']],
    ['La paix est possible ici.', 'La paix est […] possibles ici.', ['changed: possible > possibles']],
  ] as const)('%s | %s', (verbatim, quote, expected) => {
    expect(changes(verbatim, quote)).toEqual(expected)
  })

  it('counts the words that both say, in order', () => {
    expect(compareQuotes(whole('a b c d'), whole('a x c d'), numberOf).common).toBe(3)
    expect(compareQuotes(whole('a b c d'), whole('c d […] a b'), numberOf).common).toBe(2)
  })
})

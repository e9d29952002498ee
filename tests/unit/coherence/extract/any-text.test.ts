import { array, assert, constantFrom, property, string, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../../shared/domain/language.ts'
import type { Span } from '../../../../shared/coherence/model/span.ts'
import { readText } from './read-text.ts'

const SHIFT = 1000

/** Words that make mentions, so that random texts reach every extractor. */
const CUES = [
  '12',
  '1 234,5',
  '40 M€',
  'morts',
  'au moins',
  'entre',
  'et',
  'le',
  '3',
  'mars',
  '2026',
  'ne',
  'pas',
  'condamne',
  'fermement',
  '«',
  '»',
  '"',
  ',',
  '.',
  'selon',
  'la',
  'France',
  'a déclaré',
  "l'",
  '-',
  'Jean',
  'cent',
  'mille',
  'article',
  '%',
  '(',
  ')',
  'du',
  'au',
  '5',
  'il y a',
  'jours',
  'sans',
]

function inside(span: Span, text: string): boolean {
  return span.start >= SHIFT && span.start < span.end && span.end <= SHIFT + text.length
}

function check(language: (typeof LANGUAGES)[number], text: string): void {
  const { mentions, reported } = readText(language, text, SHIFT)
  for (const mention of mentions) {
    expect(inside(mention, text)).toBe(true)
    expect(text.slice(mention.start - SHIFT, mention.end - SHIFT)).toBe(mention.text)
    if (mention.kind === 'figure') {
      expect(inside(mention.number, text)).toBe(true)
      expect(Number.isFinite(mention.value)).toBe(true)
    }
    if (mention.kind === 'negation') expect(inside(mention.scope, text)).toBe(true)
    if (mention.kind === 'quote') expect(inside(mention.inner, text)).toBe(true)
  }
  for (const span of reported) expect(inside(span, text)).toBe(true)
}

describe('any text', () => {
  it.each(LANGUAGES)('%s: offsets lie in the text and words are verbatim', (language) => {
    assert(
      property(string({ unit: 'binary', maxLength: 200 }), (text) => check(language, text)),
      { numRuns: 60, seed: 7 },
    )
    assert(
      property(string({ unit: 'grapheme', maxLength: 200 }), (text) => check(language, text)),
      { numRuns: 40, seed: 7 },
    )
  })

  it('reads any order of cue words', () => {
    const words = array(tuple(constantFrom(...CUES), constantFrom(' ', '', '\u202f')), { maxLength: 40 }).map((parts) =>
      parts.flat().join(''),
    )
    assert(property(constantFrom('fr' as const, 'en' as const), words, check), { numRuns: 1500, seed: 7 })
  })

  it('gives equal extractions for equal texts', () => {
    const text = "Selon l'armée, 12 civils ont été tués le 3 mars ; la France ne condamne pas."
    expect(readText('fr', text)).toEqual(readText('fr', text))
  })
})

function best(text: string): number {
  let fastest = Number.POSITIVE_INFINITY
  for (let run = 0; run < 5; run += 1) {
    const begun = performance.now()
    readText('fr', text)
    fastest = Math.min(fastest, performance.now() - begun)
  }
  return fastest
}

describe('time', () => {
  const PIECES = [
    '12 ',
    'ne ',
    'entre 3 et ',
    '« ',
    '1 234,',
    'le 3 mars et ',
    'condamne ',
    'selon ',
    'pas, ',
    'deux cent mille ',
    'Jean ',
    'il y a ',
    '3-',
    "l'",
    '(',
    'aucun ',
    '😀',
    'a\u0301',
  ]

  // Other programs may take the processor in the middle of a measure, hence the retries.
  it.each(PIECES)('grows with the text and no faster: "%s" repeated', { retry: 3 }, (piece) => {
    best(piece.repeat(1000))
    const once = best(piece.repeat(5000))
    const twice = best(piece.repeat(10_000))
    expect(twice).toBeLessThan(Math.max(4 * once, 25))
  })
})

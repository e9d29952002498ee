import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadChecker } from './load-checker.ts'
import { messagesOf } from './messages-of.ts'
import { cpuMilliseconds } from '../../../helpers/cpu-milliseconds.ts'

const checker = await loadChecker()
const prepared = checker.prepare(
  messagesOf(
    [{ id: 'a', mandatory: true, statement: { fr: "La France condamne l'attaque du 3 mars à Gao, qui a fait 12 morts." } }],
    [{ concept: 'k', lang: 'fr', term: 'Kiev', status: 'forbidden', use: 'Kyiv' }],
  ),
)
const check = (text: string) => checker.check({ path: 't', text, language: 'fr', now: '2026-03-06' }, prepared)

describe('hostile input', () => {
  const SIZE = 1_000_000
  const TEXTS: readonly (readonly [string, string])[] = [
    ['one letter', 'a'.repeat(SIZE)],
    ['one digit', '1'.repeat(SIZE)],
    ['spaces', ' '.repeat(SIZE)],
    ['line breaks', '\n'.repeat(SIZE)],
    ['full stops', '.'.repeat(SIZE)],
    ['quotation marks', '«'.repeat(SIZE / 10)],
    ['combining marks', `a${'\u0301'.repeat(SIZE / 10)}`],
    ['surrogates', '😀'.repeat(SIZE / 10)],
    ['apostrophes', "l'".repeat(SIZE / 10)],
    ['negations', 'ne pas '.repeat(SIZE / 50)],
    ['the words of the point, over and over', 'La France condamne attaque Gao morts '.repeat(2_000)],
  ]

  it.each(TEXTS)('%s: answers in time and misses the point', (_, text) => {
    const begin = cpuMilliseconds()
    const { coverage } = check(text)
    expect(coverage).toHaveLength(1)
    // Generous for a busy machine; quadratic work on these sizes takes minutes.
    expect(cpuMilliseconds() - begin).toBeLessThan(15_000)
  })

  it('gives spans that are verbatim in any text', () => {
    const pieces = constantFrom(
      "La France condamne l'attaque",
      ' du 4 mars',
      ' à Gao,',
      ' qui a fait 15 morts.',
      ' Kiev',
      '\n\n',
      ' « ',
      ' » ',
      ' ne ',
      'é',
      '😀',
      '\u202e',
      ' 1 200 ',
      '\r\n',
    )
    assert(
      property(array(pieces, { maxLength: 14 }), (parts) => {
        const text = parts.join('')
        for (const { start, end, text: words, confidence } of check(text).findings) {
          expect(text.slice(start, end)).toBe(words)
          expect(confidence).toBeGreaterThan(0)
          expect(confidence).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns: 300 },
    )
  })
})

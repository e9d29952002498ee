import { array, assert, boolean, constantFrom, oneof, property, record, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../../shared/domain/language.ts'
import { loadChecker } from './load-checker.ts'
import { messagesOf } from './messages-of.ts'

const checker = await loadChecker()

/** What breaks out of a regular expression, or makes a careless one try every way through. */
const HOSTILE = [
  '(a+)+$',
  '[^',
  '\\',
  '.*.*.*=.*',
  '(?=',
  '{1000000}',
  '$&$1$`',
  'aaaaaaaaaaaaaaaaaaaaaaaa!',
  '((((((((((',
  '\u0000',
  '__proto__',
  'constructor',
  'toString',
]
const REAL = ['La France condamne', "l'attaque du 3 mars", ' 12 morts', 'not', 'Kiev', '\n\n', 'SECRET', '« ', ' »', '. ']
const piece = oneof(
  constantFrom(...HOSTILE, ...REAL),
  string({ unit: 'binary', maxLength: 12 }),
  string({ unit: 'grapheme', maxLength: 12 }),
)
const words = array(piece, { maxLength: 16 }).map((parts) => parts.join(''))
const filled = words.filter((text) => text.trim() !== '')

const input = record({
  text: words,
  language: constantFrom(...LANGUAGES),
  given: boolean(),
  statement: filled,
  other: filled,
  term: filled,
  context: words,
})

describe('any messages and any text', () => {
  it('give a report whose places lie in the text, the same in steps and the second time', { timeout: 60_000 }, () => {
    assert(
      property(input, ({ text, language, given, statement, other, term, context }) => {
        const messages = messagesOf(
          [
            { id: '__proto__', mandatory: true, statement: { [language]: statement } },
            { id: 'b', statement: { fr: other, en: 'France condemns the attack of 3 March, which killed 12.' } },
          ],
          [{ concept: 'c', lang: language, term, status: 'forbidden', use: 'x', allowedIn: [context] }],
        )
        const prepared = checker.prepare(messages)
        const asked = { path: 't', text, language: given ? language : undefined, now: '2026-03-06' }
        const report = checker.check(asked, prepared)
        for (const finding of report.findings) {
          expect(text.slice(finding.start, finding.end)).toBe(finding.text)
          expect(finding.end).toBeLessThanOrEqual(text.length)
        }
        for (const { span } of report.coverage) if (span !== null) expect(span.end).toBeLessThanOrEqual(text.length)
        expect(checker.check(asked, prepared)).toEqual(report)
        const steps = checker.checkInSteps(asked, prepared)
        let step = steps.next()
        while (step.done !== true) step = steps.next()
        expect(step.value).toEqual(report)
      }),
      { numRuns: 250, seed: 11 },
    )
  })

  it('are compared with what they say letter for letter', () => {
    assert(
      property(filled, constantFrom('fr' as const, 'en' as const, 'zh' as const), (statement, language) => {
        const prepared = checker.prepare(messagesOf([{ id: 'a', mandatory: true, statement: { [language]: statement } }]))
        const { findings } = checker.check({ path: 't', text: statement, language, now: '2026-03-06' }, prepared)
        // A text that is the statement departs from nothing in it.
        expect(findings.filter(({ rule }) => rule.endsWith('mismatch') || rule === 'polarity-flip')).toEqual([])
      }),
      { numRuns: 150, seed: 11 },
    )
  })
})

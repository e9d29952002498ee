import { describe, expect, it } from 'vitest'
import { GOLDEN_CASES } from './golden-cases.ts'
import { loadChecker } from './load-checker.ts'
import { messagesOf } from './messages-of.ts'

const checker = await loadChecker()
const NOW = '2026-06-01T09:00Z'

describe('golden cases', () => {
  it.each(GOLDEN_CASES.map((golden) => [`${golden.language}: ${golden.name}`, golden] as const))('%s', (_, golden) => {
    const prepared = checker.prepare(
      messagesOf([{ id: 'tp', statement: { [golden.pointLanguage ?? golden.language]: golden.point } }]),
    )
    const { findings } = checker.check({ path: 'text', text: golden.text, language: golden.language, now: NOW }, prepared)
    const hard = findings.filter(({ severity }) => severity !== 'info')
    expect(hard.map(({ rule }) => rule).toSorted()).toEqual(golden.expect.map(({ rule }) => rule).toSorted())
    for (const expected of golden.expect) {
      const found = hard.find(({ rule }) => rule === expected.rule)
      expect(found).toMatchObject(expected)
      expect(golden.text.slice(found?.start, found?.end)).toBe(found?.text)
      expect(golden.point.slice(found?.evidence?.pointStart, found?.evidence?.pointEnd)).toBe(found?.evidence?.pointText)
    }
  })
})

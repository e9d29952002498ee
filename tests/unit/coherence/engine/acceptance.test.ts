import { describe, expect, it } from 'vitest'
import { loadChecker } from './load-checker.ts'
import { messagesOf } from './messages-of.ts'

const checker = await loadChecker()
const NOW = '2026-03-06T09:00Z'
const MESSAGES = messagesOf(
  [
    { id: 'gao', mandatory: true, statement: { fr: "La France condamne l'attaque du 3 mars à Gao, qui a fait 12 morts" } },
    { id: 'aid', mandatory: true, statement: { fr: "La France consacre 40 millions d'euros à l'aide humanitaire au Mali." } },
  ],
  [{ concept: 'kyiv', lang: 'fr', term: 'Kiev', status: 'forbidden', use: 'Kyiv' }],
)
const prepared = checker.prepare(MESSAGES)
const check = (text: string) => checker.check({ path: 'a.md', text, language: 'fr', now: NOW }, prepared)

describe('the acceptance texts', () => {
  it('finds every departure, each on its words and with the approved wording', () => {
    const text = "La France regrette l'attaque du 4 mars à Gao, qui a fait 15 morts. Depuis Kiev, le ministre suit la situation."
    const { findings, coverage } = check(text)
    expect(
      findings.map(({ rule, text: words, suggestion, severity, point }) => ({ rule, words, suggestion, severity, point })),
    ).toEqual([
      { rule: 'stance-shift', words: 'regrette', suggestion: 'condamne', severity: 'error', point: 'gao' },
      { rule: 'date-mismatch', words: '4 mars', suggestion: '3 mars', severity: 'error', point: 'gao' },
      { rule: 'figure-mismatch', words: '15', suggestion: '12', severity: 'error', point: 'gao' },
      { rule: 'term-forbidden', words: 'Kiev', suggestion: 'Kyiv', severity: 'error', point: null },
      {
        rule: 'omission',
        words: '',
        suggestion: "La France consacre 40 millions d'euros à l'aide humanitaire au Mali.",
        severity: 'error',
        point: 'aid',
      },
    ])
    expect(findings.find(({ rule }) => rule === 'figure-mismatch')).toMatchObject({
      start: 57,
      end: 59,
      expected: '12',
      actual: '15',
      evidence: { pointText: '12', cue: 'morts' },
    })
    expect(coverage.map(({ point, status }) => [point, status])).toEqual([
      ['gao', 'contradicted'],
      ['aid', 'omitted'],
    ])
  })

  it('says nothing of a faithful text', () => {
    const text =
      "La France consacre 40 M€ à l'aide humanitaire au Mali.\n\nÀ Gao, l'attaque du 3 mars a fait douze morts. La France la condamne. Depuis Kyiv, le ministre suit la situation."
    const { findings, coverage } = check(text)
    expect(findings).toEqual([])
    expect(coverage.map(({ status }) => status)).toEqual(['relayed', 'relayed'])
  })

  it('applying every suggestion leaves nothing to say', () => {
    let text = "La France regrette l'attaque du 4 mars à Gao, qui a fait 15 morts. Depuis Kiev, le ministre suit la situation. "
    for (const { start, end, suggestion } of check(text).findings.toReversed())
      text = text.slice(0, start) + (suggestion ?? '') + text.slice(end)
    expect(check(text).findings).toEqual([])
  })

  it('gives the same report whatever was checked before, and the same fingerprints after an edit elsewhere', () => {
    const text = "La France regrette l'attaque du 4 mars à Gao, qui a fait 15 morts."
    const before = check(text)
    const fingerprints = before.findings.map(({ fingerprint }) => fingerprint)
    const after = check(`Un paragraphe de plus.\n\n${text}\n\nEt un autre.`)
    expect(after.findings.map(({ fingerprint }) => fingerprint)).toEqual(fingerprints)
    expect(new Set(fingerprints).size).toBe(fingerprints.length)
    expect(check(text)).toEqual(before)
  })
})

import { describe, expect, it } from 'vitest'
import type { Language } from '../../../../shared/domain/language.ts'
import { loadChecker } from './load-checker.ts'
import { messagesOf } from './messages-of.ts'
import { OWN_VARIANT_CASES, type OwnVariantCase } from './own-variant-cases.ts'

const checker = await loadChecker()
const NOW = '2026-04-01T09:00Z'

const check = (language: Language, statement: Record<string, string>, text: string) =>
  checker.check(
    { path: 'text', text, now: NOW, language },
    checker.prepare(messagesOf([{ id: 'tp', statement, mandatory: true }])),
  )

describe.each(Object.entries(OWN_VARIANT_CASES) as [Language, OwnVariantCase][])('%s', (language, item) => {
  it('finds the same said in other words, and nothing against it', () => {
    const { findings, coverage } = check(language, { [language]: item.statement }, item.faithful)
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([])
    expect(coverage[0]?.status).toMatch(/relayed|partial/)
  })

  it.each([
    ['figure-mismatch', item.figure],
    ['date-mismatch', item.date],
    ['actor-mismatch', item.actor],
  ] as const)('%s', (rule, [text, span]) => {
    const start = text.indexOf(span)
    const found = check(language, { [language]: item.statement }, text).findings.filter((finding) => finding.rule === rule)
    expect(found.map((finding) => finding.start < start + span.length && finding.end > start)).toEqual([true])
  })
})

describe('without a variant of its own', () => {
  it.each(['ar', 'zh', 'ja'] as const)('%s says that it was not checked', (language) => {
    const { notChecked, coverage } = check(
      language,
      { en: 'Canada will send 40 trucks to Chad.' },
      OWN_VARIANT_CASES[language]?.statement ?? '',
    )
    expect(notChecked).toHaveLength(1)
    expect(coverage[0]?.status).toBe('not-checked')
  })

  it.each(['ru', 'uk', 'pl', 'tr', 'el'] as const)('%s never calls a point absent that it cannot compare', (language) => {
    const { findings, coverage } = check(
      language,
      { en: 'Canada will send 40 trucks to Chad.' },
      OWN_VARIANT_CASES[language]?.statement ?? '',
    )
    expect(findings).toEqual([])
    expect(coverage[0]?.status).toBe('not-checked')
  })
})

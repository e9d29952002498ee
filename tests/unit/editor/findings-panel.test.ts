import { describe, expect, it } from 'vitest'
import { excerptAround } from '../../../renderer/features/findings/excerpt-around.ts'
import { findingContrast } from '../../../renderer/features/findings/finding-contrast.ts'
import type { FindingItem } from '../../../renderer/features/findings/finding-item.ts'
import { groupFindings } from '../../../renderer/features/findings/group-findings.ts'
import { replaceWords } from '../../../renderer/features/findings/replace-words.ts'
import { NOT_CHECKED_CODES, RULE_IDS, type Finding } from '../../../shared/coherence/model/finding.ts'
import english from '../../../resources/locales/en/findings.json' with { type: 'json' }
import french from '../../../resources/locales/fr/findings.json' with { type: 'json' }

const base: Finding = {
  rule: 'figure-mismatch',
  ruleVersion: 1,
  severity: 'error',
  confidence: 0.9,
  reasons: [],
  point: null,
  start: 5,
  end: 7,
  text: '15',
  expected: '12',
  actual: '15',
  evidence: null,
  message: '',
  suggestion: '12',
  fingerprint: 'f',
}
const item = (key: string, severity: Finding['severity'], waived = false): FindingItem => ({
  key,
  finding: { ...base, severity },
  point: null,
  waived,
})

describe('the panel of findings', () => {
  it('lists the worst first, keeps reading order inside, and sets accepted ones apart', () => {
    const groups = groupFindings([
      item('i', 'info'),
      item('e1', 'error'),
      item('w', 'warning'),
      item('x', 'error', true),
      item('e2', 'error'),
    ])
    expect(groups.order.map(({ key }) => key)).toEqual(['e1', 'e2', 'w', 'i'])
    expect(groups.waived.map(({ key }) => key)).toEqual(['x'])
  })

  it('shows the two values side by side only when both are short', () => {
    expect(findingContrast(base)).toEqual({ actual: '15', expected: '12' })
    expect(findingContrast({ ...base, suggestion: 'x'.repeat(60) })).toBeNull()
    expect(findingContrast({ ...base, text: '' })).toBeNull()
  })

  it('says what replacing does', () => {
    expect(replaceWords(base)).toEqual({ key: 'replaceBy', words: '12' })
    expect(replaceWords({ ...base, suggestion: 'x'.repeat(60) })?.key).toBe('replaceApproved')
    expect(replaceWords({ ...base, end: base.start, suggestion: 'La phrase.' })?.key).toBe('addApproved')
    expect(replaceWords({ ...base, suggestion: null })).toBeNull()
  })

  it('cuts the context at words and at the line, and marks exactly the words', () => {
    const text =
      'Première ligne.\nL’attaque du trois mars à Gao, au nord du pays, a fait 15 morts et de nombreux blessés parmi les civils.\nFin.'
    const start = text.indexOf('15')
    const excerpt = excerptAround(text, start, start + 2, 20)
    expect(excerpt.marked).toBe('15')
    expect(excerpt.before).toBe('… du pays, a fait ')
    expect(excerpt.after).toBe(' morts et de …')
    expect(excerptAround(text, 0, 8, 200)).toEqual({ before: '', marked: 'Première', after: ' ligne.' })
  })

  it('has words for every reason for not checking in both languages', () => {
    for (const words of [french, english])
      expect(Object.keys(words.notChecked.is).toSorted()).toEqual([...NOT_CHECKED_CODES].toSorted())
  })

  it('has words for every rule in both languages', () => {
    for (const words of [french, english]) expect(Object.keys(words.rule).toSorted()).toEqual([...RULE_IDS].toSorted())
  })
})

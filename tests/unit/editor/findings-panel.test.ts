import { describe, expect, it } from 'vitest'
import { excerptAround } from '../../../renderer/features/findings/excerpt-around.ts'
import { findingContrast } from '../../../renderer/features/findings/finding-contrast.ts'
import type { FindingItem } from '../../../renderer/features/findings/finding-item.ts'
import { groupFindings } from '../../../renderer/features/findings/group-findings.ts'
import { boundedFigure, figureWords } from '../../../renderer/features/findings/figure-words.ts'
import { findingItems } from '../../../renderer/features/findings/finding-items.ts'
import { titleKey } from '../../../renderer/features/findings/title-key.ts'
import { replaceWords } from '../../../renderer/features/findings/replace-words.ts'
import { NOT_CHECKED_CODES, RULE_IDS, type Finding } from '../../../shared/coherence/model/finding.ts'
import { sampleDocument } from '../../helpers/sample-report.ts'
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
  mandatory: false,
})
const ofRule = (rule: Finding['rule']): FindingItem => ({ ...item(rule, 'error'), finding: { ...base, rule } })
const bounded = (bound: string, words: string): string => `${bound} ${words}`

const named = (expected: string, actual: string): string => titleKey({ rule: 'actor-mismatch', expected, actual })

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

  it('says the contrary before a figure, and a replaced point last, whatever stands first in the text', () => {
    const rules = ['superseded', 'figure-mismatch', 'stance-shift', 'polarity-flip', 'embargoed'] as const
    expect(groupFindings(rules.map(ofRule)).order.map(({ key }) => key)).toEqual([
      'embargoed',
      'polarity-flip',
      'stance-shift',
      'figure-mismatch',
      'superseded',
    ])
    const every = groupFindings(RULE_IDS.map(ofRule)).order.map(({ key }) => key)
    expect(every).toHaveLength(RULE_IDS.length)
    expect(every.at(-1)).toBe('superseded')
  })

  it('shows the two values side by side only when both are short', () => {
    expect(findingContrast(base, bounded)).toEqual({ actual: '15', expected: '12' })
    expect(findingContrast({ ...base, suggestion: 'x'.repeat(60) }, bounded)).toBeNull()
    expect(findingContrast({ ...base, text: '' }, bounded)).toBeNull()
  })

  it('never opposes the same words: it says what bounds them, or nothing', () => {
    const money = { ...base, text: '12 millions d’euros', suggestion: '12 millions\u00A0d’euros' }
    expect(findingContrast({ ...money, actual: '>=12000000 EUR', expected: '12000000 EUR' }, bounded)).toEqual({
      actual: 'at-least 12 millions d’euros',
      expected: '12 millions\u00A0d’euros',
    })
    expect(findingContrast({ ...money, rule: 'date-mismatch' }, bounded)).toBeNull()
  })

  it('writes a compared quantity as a person does', () => {
    expect(boundedFigure('>=12000000 EUR')).toEqual({ bound: 'at-least', rest: '12000000 EUR' })
    expect(boundedFigure('12')).toEqual({ bound: null, rest: '12' })
    expect(figureWords('12000000 EUR', 'fr')?.replaceAll(/\s/g, ' ')).toBe('12 000 000 euros')
    expect(figureWords('4.5 percent', 'fr')).toBe('4,5\u202F%')
    expect(figureWords('3 day', 'en-GB')).toBe('3 days')
    expect(figureWords('10-15', 'en-GB')).toBe('10–15')
    expect(figureWords('40 percentage-point', 'fr')).toBe('40')
    expect(figureWords('city:gao', 'fr')).toBeNull()
  })

  it('calls a name what both names are', () => {
    expect(named('city:gao', 'city:timbuktu')).toBe('findings:named.place')
    expect(named('region:sahel', 'city:gao')).toBe('findings:named.place')
    expect(named('country:ML', 'country:NE')).toBe('findings:named.country')
    expect(named('org:EU', 'country:FR')).toBe('findings:rule.actor-mismatch')
    expect(named('name:x', 'name:y')).toBe('findings:rule.actor-mismatch')
    expect(titleKey(base)).toBe('findings:rule.figure-mismatch')
  })

  it('knows whether this very text must carry the point', () => {
    const point = { id: 'p', topic: '', version: 1, validUntil: null, mandatory: true, statement: {} }
    const of = (mandatory: boolean) =>
      findingItems({
        documentId: 'd',
        title: '',
        report: sampleDocument({
          findings: [{ ...base, point: 'p' }],
          coverage: [{ point: 'p', status: 'relayed', mandatory, alignment: 1, span: null }],
        }),
        score: 100,
        waived: [],
        points: [point],
        compared: 1,
        notChecked: 0,
        profile: { id: null, off: [], changed: false },
        milliseconds: 0,
      })[0]?.mandatory
    expect(of(true)).toBe(true)
    expect(of(false)).toBe(false)
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
    const whole = excerptAround(text, 16, text.length - 5, 10)
    for (const word of whole.marked.split(' ')) expect(['…', ...text.split(/\s/)]).toContain(word)
    expect(whole.marked).toContain(' … ')
    expect(excerptAround(text, 0, 8, 200)).toEqual({ before: '', marked: 'Première', after: ' ligne.' })
  })

  it('cuts marked words without spaces between two characters, never inside one', () => {
    for (const before of ['', 'a']) {
      const text = `${before}${'🕊'.repeat(30)}`
      const { marked } = excerptAround(text, 0, text.length, 5)
      expect(marked).toContain('…')
      expect(marked).not.toMatch(/\p{Surrogate}/u)
    }
  })

  it('has words for every reason for not checking in both languages', () => {
    for (const words of [french, english])
      expect(Object.keys(words.notChecked.is).toSorted()).toEqual([...NOT_CHECKED_CODES].toSorted())
  })

  it('has words for every rule in both languages', () => {
    for (const words of [french, english]) expect(Object.keys(words.rule).toSorted()).toEqual([...RULE_IDS].toSorted())
  })
})

import { describe, expect, it } from 'vitest'
import { toOpinion } from '../../../../electron/data/nli/to-opinion.ts'
import { weakCases } from '../../../../electron/data/nli/weak-cases.ts'
import type { Coverage, Finding } from '../../../../shared/coherence/model/finding.ts'
import type { DocumentReport } from '../../../../shared/coherence/model/report.ts'

const TEXT = 'La France condamne l’attaque. Elle ne dit rien du sommet. Le climat attend.'
const SENTENCES = [
  { start: 0, end: 29 },
  { start: 30, end: 57 },
  { start: 58, end: 75 },
]
const STATEMENTS = { 'tp-1': { fr: 'La France soutient le Mali.', en: 'France supports Mali.' } }

const finding: Finding = {
  rule: 'figure-mismatch',
  ruleVersion: 1,
  severity: 'warning',
  confidence: 0.6,
  reasons: [],
  point: 'tp-1',
  start: 35,
  end: 38,
  text: 'dit',
  expected: '',
  actual: '',
  evidence: { pointText: 'x', pointStart: 0, pointEnd: 1, pointLanguage: 'en', alignment: 0.6, anchors: [], cue: '' },
  message: '',
  suggestion: null,
  fingerprint: 'f-1',
}

const coverage = (status: Coverage['status'], alignment: number, span: Coverage['span']): Coverage => ({
  point: 'tp-1',
  status,
  mandatory: true,
  alignment,
  span,
})

const casesOf = (findings: readonly Finding[], covered: readonly Coverage[]) => {
  const report: DocumentReport = { path: 'd', language: 'fr', findings, coverage: covered, notChecked: [], checked: [] }
  return weakCases(report, TEXT, SENTENCES, (point) => ({ ...STATEMENTS })[point as 'tp-1'] ?? {})
}

describe('weak cases', () => {
  it('are findings of low confidence, with the sentence around them and the statement they were compared with', () => {
    expect(casesOf([finding], [])).toEqual([
      {
        about: { kind: 'finding', fingerprint: 'f-1' },
        pairs: [{ start: 30, end: 57, premise: 'France supports Mali.', hypothesis: 'Elle ne dit rien du sommet.' }],
      },
    ])
  })

  it.each([
    ['one that is sure', { ...finding, confidence: 0.7 }],
    ['one of the termbase', { ...finding, point: null }],
    ['one without evidence', { ...finding, evidence: null }],
    ['one against another text', { ...finding, evidence: { ...finding.evidence!, document: 'other' } }],
    ['one on what is absent', { ...finding, start: 75, end: 75 }],
    ['one of a point that is gone', { ...finding, point: 'tp-2' }],
  ])('are not %s', (_name, sure) => {
    expect(casesOf([sure], [])).toEqual([])
  })

  it('are points relayed in part by a weak pair, in its words alone', () => {
    expect(casesOf([], [coverage('partial', 0.5, SENTENCES[1]!)])).toMatchObject([
      { about: { kind: 'point', point: 'tp-1' }, pairs: [{ start: 30, end: 57, premise: 'La France soutient le Mali.' }] },
    ])
    expect(casesOf([], [coverage('partial', 0.6, SENTENCES[1]!)])).toEqual([])
    expect(casesOf([], [coverage('relayed', 0.5, SENTENCES[1]!)])).toEqual([])
    expect(casesOf([], [coverage('omitted', 0, null)])).toEqual([])
  })

  it('are points not checked, held against each sentence', () => {
    expect(casesOf([], [coverage('not-checked', 0, null)])[0]?.pairs.map(({ start }) => start)).toEqual([0, 30, 58])
  })
})

describe('the opinion of a case', () => {
  const model = { name: 'tiny', hash: 'abc' }
  const [unchecked] = casesOf([], [coverage('not-checked', 0, null)])

  it('is that of the sentence that speaks most clearly of the point', () => {
    const judged = [
      { label: 'neutral' as const, probability: 0.99 },
      { label: 'contradiction' as const, probability: 0.616 },
      { label: 'entailment' as const, probability: 0.5 },
    ]
    expect(toOpinion(unchecked!, judged, model)).toEqual({
      about: { kind: 'point', point: 'tp-1', start: 30, end: 57 },
      label: 'contradiction',
      probability: 0.62,
      model,
    })
  })

  it('is neutral when all are, and none when none could be judged', () => {
    const neutral = { label: 'neutral' as const, probability: 0.8 }
    expect(toOpinion(unchecked!, [null, neutral, null], model)).toMatchObject({ label: 'neutral', about: { start: 30 } })
    expect(toOpinion(unchecked!, [null, null, null], model)).toBeNull()
  })
})

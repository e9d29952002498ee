import { describe, expect, it } from 'vitest'
import { waiversMoved } from '../../../../renderer/features/coherence/waivers-moved.ts'
import type { CheckResult } from '../../../../shared/contract/coherence-contract.ts'
import type { Waiver } from '../../../../shared/domain/waiver.ts'
import { sampleDocument, sampleFinding } from '../../../helpers/sample-report.ts'

const result = (waived: readonly string[]): CheckResult => ({
  documentId: 'document--1',
  title: '',
  report: sampleDocument({ findings: [sampleFinding({ fingerprint: 'a' }), sampleFinding({ fingerprint: 'b' })] }),
  score: 0,
  waived: [...waived],
  points: [],
  compared: 0,
  notChecked: 0,
  profile: { id: null, off: [], changed: false },
  milliseconds: 0,
})
const waiver = (fingerprint: string): Waiver => ({
  id: `waiver--${fingerprint}`,
  documentId: 'document--1',
  fingerprint,
  rule: 'figure-mismatch',
  pointId: null,
  reason: 'Agreed',
  author: 'Anne',
  createdAt: '2026-11-22T10:00:00.000Z',
})

describe('a checked document whose waivers', () => {
  it.each([
    ['are those of the check', ['a'], ['a'], false],
    ['name findings that are gone', [], ['gone'], false],
    ['grew', [], ['a'], true],
    ['were taken back', ['a', 'b'], ['a'], true],
  ] as const)('%s', (_name, before, now, moved) => {
    expect(waiversMoved(result(before), now.map(waiver))).toBe(moved)
  })
})

import { describe, expect, it } from 'vitest'
import { coverageMatrix, type CoverageEntry } from '../../../shared/domain/coverage-matrix.ts'
import { relayRate } from '../../../shared/domain/relay-rate.ts'

const entry = (more: Partial<CoverageEntry>): CoverageEntry => ({
  pointId: 'p',
  missionId: 'm',
  documentId: 'd',
  status: 'relayed',
  updatedAt: '2026-03-01T00:00:00Z',
  ...more,
})

describe('coverageMatrix', () => {
  it('takes the texts of a mission on one point together, the contradiction first', () => {
    expect(
      coverageMatrix([
        entry({ documentId: 'old', updatedAt: '2026-02-01T00:00:00Z' }),
        entry({ documentId: 'new' }),
        entry({ documentId: 'wrong', status: 'contradicted', updatedAt: '2026-01-01T00:00:00Z' }),
        entry({ documentId: 'absent', status: 'omitted' }),
      ]),
    ).toEqual([
      {
        pointId: 'p',
        missionId: 'm',
        status: 'contradicted',
        documentIds: ['wrong', 'new', 'old', 'absent'],
        saidAt: '2026-01-01T00:00:00Z',
      },
    ])
  })

  it('lets one faithful text relay what another leaves out', () => {
    const [cell] = coverageMatrix([entry({ documentId: 'absent', status: 'omitted' }), entry({ documentId: 'there' })])
    expect(cell).toMatchObject({ status: 'relayed', documentIds: ['there', 'absent'] })
  })

  it('keeps points and missions apart', () => {
    const cells = coverageMatrix([
      entry({}),
      entry({ missionId: 'n', status: 'partial' }),
      entry({ pointId: 'q', status: 'omitted' }),
    ])
    expect(cells.map(({ pointId, missionId, status }) => `${pointId} ${missionId} ${status}`)).toEqual([
      'p m relayed',
      'p n partial',
      'q m omitted',
    ])
  })

  it('is empty for nothing', () => {
    expect(coverageMatrix([])).toEqual([])
  })
})

describe('relayRate', () => {
  it('is the mean of what was relayed, without what could not be checked', () => {
    expect(relayRate(['relayed', 'relayed', 'partial', 'omitted', 'not-checked'])).toBe(0.625)
    expect(relayRate(['contradicted'])).toBe(0)
    expect(relayRate(['not-checked'])).toBeNull()
    expect(relayRate([])).toBeNull()
  })
})

import { describe, expect, it } from 'vitest'
import { buildReport } from '../../../../shared/coherence/report/build-report.ts'
import { reportSchema } from '../../../../shared/coherence/report/report-schema.ts'
import { toJson } from '../../../../shared/coherence/report/to-json.ts'
import { sampleDocument, sampleFinding, sampleReport } from '../../../helpers/sample-report.ts'

/** The same object with its keys in the opposite order, at every depth. */
function reversed<T>(value: T): T {
  if (Array.isArray(value)) return value.map(reversed) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, reversed(inner)]),
  ) as T
}

describe('toJson', () => {
  it('gives the same bytes whatever order the keys were put in', () => {
    expect(toJson(reversed(sampleReport()))).toBe(toJson(sampleReport()))
  })

  it('is a report by the published schema, on one line when asked', () => {
    expect(reportSchema.safeParse(JSON.parse(toJson(sampleReport()))).success).toBe(true)
    expect(toJson(sampleReport(), 0)).not.toContain('\n')
  })

  it('keeps two decimals of confidence and alignment', () => {
    const { documents } = JSON.parse(toJson(sampleReport())) as { documents: { findings: { confidence: number }[] }[] }
    expect(documents[0]?.findings[0]?.confidence).toBe(0.97)
  })
})

function scoreOf(...severities: readonly ('error' | 'warning' | 'info')[]) {
  return sampleDocument({ findings: severities.map((severity) => sampleFinding({ severity, confidence: 1 })) })
}

describe('score', () => {
  it('takes 20, 5 and 1 from a document, and means the documents', () => {
    const now = new Date('2026-03-04T09:00:00Z')
    expect(buildReport(now, []).score).toBe(100)
    expect(buildReport(now, [scoreOf('error', 'warning', 'info')]).score).toBe(74)
    expect(buildReport(now, [scoreOf('error', 'warning', 'info'), scoreOf()]).score).toBe(87)
    expect(buildReport(now, [scoreOf('error', 'error', 'error', 'error', 'error', 'error')]).score).toBe(0)
  })
})

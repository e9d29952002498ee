import { describe, expect, it } from 'vitest'
import { matrixHtml } from '../../../electron/data/printing/matrix-html.ts'
import type { CoverageMatrix } from '../../../shared/contract/coherence-contract.ts'
import { cpuMilliseconds } from '../../helpers/cpu-milliseconds.ts'

const AT = '2026-11-22T09:00:00.000Z'

function matrixOf(points: number, missions: number, statement = 'La France condamne.'): CoverageMatrix {
  const pointIds = Array.from({ length: points }, (_, index) => `point-${index}`)
  const missionIds = Array.from({ length: missions }, (_, index) => `mission-${index}`)
  return {
    points: pointIds.map((id) => ({
      id,
      topic: 't',
      version: 1,
      validUntil: null,
      mandatory: false,
      statement: { fr: statement },
      origin: 'central',
      inForceSince: AT,
    })),
    missions: missionIds.map((id) => ({
      id,
      code: id.toUpperCase(),
      name: `<${id}>`,
      kind: 'embassy',
      country: 'ML',
      city: 'Bamako',
      timeZone: 'Africa/Bamako',
      languages: ['fr'],
      revision: 1,
      updatedAt: AT,
    })),
    cells: pointIds.flatMap((pointId, rank) =>
      missionIds.map((missionId) => ({
        pointId,
        missionId,
        status: rank === 0 ? ('contradicted' as const) : ('relayed' as const),
        documentIds: ['d'],
        saidAt: AT,
      })),
    ),
    unchecked: 0,
    at: AT,
  }
}

describe('the matrix on paper', () => {
  it('puts every cell of 269 missions under its point without reading all of them again for each row', () => {
    const wide = matrixOf(240, 269)
    const before = cpuMilliseconds()
    const html = matrixHtml(wide, 'fr')
    expect(cpuMilliseconds() - before).toBeLessThan(1_500)
    expect(html.match(/<td class="relayed"/g)).toHaveLength(239 * 269)
    expect(html.match(/<td class="contradicted"/g)).toHaveLength(269)
  })

  it('keeps what people wrote out of the markup', () => {
    const html = matrixHtml(matrixOf(1, 1, '<script>alert(1)</script>'), 'fr')
    expect(html).not.toContain('<script')
    expect(html).not.toContain('<mission-0>')
  })

  it('stands without a mission or a point', () => {
    expect(matrixHtml(matrixOf(0, 0), 'en')).toContain('<tbody></tbody>')
  })
})

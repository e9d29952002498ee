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
    const html = matrixHtml(wide, null, 'fr')
    expect(cpuMilliseconds() - before).toBeLessThan(1_500)
    expect(html.match(/<td class="relayed"/g)).toHaveLength(239 * 269)
    expect(html.match(/<td class="contradicted"/g)).toHaveLength(269)
  })

  it('keeps what people wrote out of the markup', () => {
    const html = matrixHtml(matrixOf(1, 1, '<script>alert(1)</script>'), null, 'fr')
    expect(html).not.toContain('<script')
    expect(html).not.toContain('<mission-0>')
  })

  it('puts the worst points first, as the screen does, and says what each sign means', () => {
    const matrix = matrixOf(4, 2)
    const [wrong, well, part, nobody] = matrix.points.map(({ id }) => id)
    const cells = matrix.cells
      .filter(({ pointId }) => pointId !== nobody)
      .map((cell) => (cell.pointId === part ? Object.assign(cell, { status: 'partial' as const }) : cell))
    const points = [nobody, well, part, wrong].flatMap((id) =>
      matrix.points.filter((point) => point.id === id).map((point) => Object.assign(point, { statement: { fr: point.id } })),
    )
    const html = matrixHtml({ ...matrix, points, cells }, null, 'fr')
    expect([...html.matchAll(/dir="auto">([^<]*)</g)].map(([, id]) => id)).toEqual([wrong, part, well, nobody])
    expect(html).toContain('≠ contredit')
  })

  it('says which topic it shows, which points are mandatory, whose the codes are, and how many texts wait', () => {
    const matrix = matrixOf(2, 13)
    const points = matrix.points.map((point, rank) => ({ ...point, mandatory: rank === 0 }))
    const html = matrixHtml({ ...matrix, points, unchecked: 3 }, 'Sahel & Co', 'fr')
    expect(html).toContain('Sahel &amp; Co · État au 22 novembre 2026 à 09:00 UTC · 3 textes restent à vérifier')
    expect(html.match(/<small>Obligatoire<\/small>/g)).toHaveLength(2) // once in each of the two tables
    expect(html).toContain('MISSION-12 &lt;mission-12&gt;')
    expect(matrixHtml(matrix, null, 'en')).not.toContain('still to be checked')
  })

  it('shows a point in the language of the reader, else in French before what happens to come first', () => {
    const matrix = matrixOf(1, 1)
    const points = matrix.points.map((point) => ({ ...point, statement: { ar: 'تدين فرنسا', fr: 'La France condamne' } }))
    expect(matrixHtml({ ...matrix, points }, null, 'en')).toContain('<div lang="fr" dir="auto">La France condamne</div>')
  })

  it('stands without a mission or a point', () => {
    expect(matrixHtml(matrixOf(0, 0), null, 'en')).toContain('<tbody></tbody>')
  })
})

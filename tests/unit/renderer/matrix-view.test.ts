import { describe, expect, it } from 'vitest'
import { arrangeRows } from '../../../renderer/features/coherence/matrix/arrange-rows.ts'
import { gridMove } from '../../../renderer/features/coherence/matrix/grid-move.ts'
import { matrixRows } from '../../../renderer/features/coherence/matrix/matrix-rows.ts'
import { placeOf } from '../../../renderer/features/coherence/matrix/place-of.ts'
import { silentFor } from '../../../renderer/features/coherence/matrix/silent-for.ts'
import { tabStop } from '../../../renderer/features/coherence/matrix/tab-stop.ts'
import { textsToShow } from '../../../renderer/features/coherence/matrix/texts-to-show.ts'
import type { MatrixPoint } from '../../../shared/contract/coherence-contract.ts'
import type { MatrixCell } from '../../../shared/domain/coverage-matrix.ts'

const point = (id: string, more: Partial<MatrixPoint> = {}): MatrixPoint => ({
  id,
  topic: 'sahel',
  version: 1,
  validUntil: null,
  mandatory: false,
  statement: { fr: `Énoncé ${id}` },
  origin: 'central',
  inForceSince: '2026-03-01T00:00:00Z',
  ...more,
})
const cell = (pointId: string, missionId: string, status: MatrixCell['status']): MatrixCell => ({
  pointId,
  missionId,
  status,
  documentIds: ['d'],
  saidAt: '2026-03-02T00:00:00Z',
})
const rows = matrixRows({
  points: [point('a'), point('b', { mandatory: true, topic: 'climat' }), point('c', { inForceSince: '2026-03-05T00:00:00Z' })],
  missions: [],
  cells: [cell('a', 'm', 'relayed'), cell('a', 'n', 'partial'), cell('b', 'm', 'contradicted')],
  unchecked: 0,
  at: '2026-03-06T00:00:00Z',
})
const ids = (filter: Parameters<typeof arrangeRows>[1]) => arrangeRows(rows, filter).map((row) => row.point.id)

describe('the rows of the matrix', () => {
  it('carry their cells and their mean', () => {
    expect(rows.map(({ rate }) => rate)).toEqual([0.75, 0, null])
    expect(rows[0]?.cells.get('n')?.status).toBe('partial')
  })

  it('come in the order asked for, filtered by words without accents', () => {
    expect(ids({ words: '', mandatoryOnly: false, order: 'worst' })).toEqual(['b', 'a', 'c'])
    expect(ids({ words: '', mandatoryOnly: false, order: 'topic' })).toEqual(['b', 'a', 'c'])
    expect(ids({ words: '', mandatoryOnly: false, order: 'newest' })).toEqual(['c', 'a', 'b'])
    expect(ids({ words: 'ENONCE C', mandatoryOnly: false, order: 'worst' })).toEqual(['c'])
    expect(ids({ words: '', mandatoryOnly: true, order: 'worst' })).toEqual(['b'])
  })
})

describe('gridMove', () => {
  const size = { rows: 10, columns: 5, page: 4 }
  it.each([
    ['ArrowDown', false, { row: 0, column: 0 }, { row: 1, column: 0 }],
    ['ArrowUp', false, { row: 0, column: 0 }, { row: 0, column: 0 }],
    ['ArrowRight', false, { row: 0, column: 4 }, { row: 0, column: 4 }],
    ['ArrowRight', false, { row: 0, column: 0 }, { row: 0, column: 1 }],
    ['Home', false, { row: 3, column: 3 }, { row: 3, column: 0 }],
    ['End', true, { row: 3, column: 3 }, { row: 9, column: 4 }],
    ['PageDown', false, { row: 3, column: 3 }, { row: 7, column: 3 }],
    ['a', false, { row: 3, column: 3 }, null],
  ] as const)('%s', (key, control, from, to) => {
    expect(gridMove(key, control, from, size, 'ArrowRight')).toEqual(to)
  })

  it('turns around from right to left', () => {
    expect(gridMove('ArrowLeft', false, { row: 0, column: 0 }, size, 'ArrowLeft')).toEqual({ row: 0, column: 1 })
  })
})

describe('silentFor', () => {
  it('counts hours, then days', () => {
    expect(silentFor('2026-03-01T00:00:00Z', '2026-03-02T12:30:00Z')).toEqual({ count: 36, unit: 'hour' })
    expect(silentFor('2026-03-01T00:00:00Z', '2026-03-05T12:00:00Z')).toEqual({ count: 4, unit: 'day' })
    expect(silentFor('2026-03-03T00:00:00Z', '2026-03-02T00:00:00Z')).toEqual({ count: 0, unit: 'underHour' })
    expect(silentFor('2026-03-01T00:00:00Z', '2026-03-01T00:59:59Z')).toEqual({ count: 0, unit: 'underHour' })
    expect(silentFor('2026-03-01T00:00:00Z', '2026-03-01T01:00:00Z')).toEqual({ count: 1, unit: 'hour' })
  })
})

describe('what Tab reaches in the matrix', () => {
  it('is the current cell, or the nearest that is drawn when it was scrolled away', () => {
    const drawn = { rows: [20, 40], columns: [0, 12] } as const
    expect(tabStop({ row: 25, column: 3 }, drawn)).toEqual({ row: 25, column: 3 })
    expect(tabStop({ row: 0, column: 60 }, drawn)).toEqual({ row: 20, column: 12 })
    expect(tabStop({ row: 99, column: 0 }, drawn)).toEqual({ row: 40, column: 0 })
    expect(tabStop({ row: 4, column: 5 }, { rows: null, columns: null })).toEqual({ row: 4, column: 5 })
  })

  it('is told by the cell itself, wherever its row stands now', () => {
    expect(placeOf('12:3')).toEqual({ row: 12, column: 3 })
    expect([placeOf(null), placeOf(undefined), placeOf(''), placeOf('a:1')]).toEqual([null, null, null, null])
  })
})

describe('the texts behind a cell', () => {
  it('are all shown, or the first twenty with how many more there are', () => {
    const all = Array.from({ length: 300 }, (_, rank) => `d${rank}`)
    expect(textsToShow([])).toEqual({ documentIds: [], left: 0 })
    expect(textsToShow(all.slice(0, 20))).toEqual({ documentIds: all.slice(0, 20), left: 0 })
    expect(textsToShow(all)).toEqual({ documentIds: all.slice(0, 20), left: 280 })
  })
})

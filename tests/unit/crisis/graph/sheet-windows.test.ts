import { describe, expect, it } from 'vitest'
import { graphDrawing, type Box } from '../../../../electron/data/printing/crisis/graph/graph-drawing.ts'
import { SHEET_AREA, sheetWindows } from '../../../../electron/data/printing/crisis/graph/sheet-windows.ts'
import type { Playbook } from '../../../../shared/domain/crisis/model/playbook.ts'
import { playbookFixture, stepId } from '../playbook-fixture.ts'
import { longPlan } from './long-plan.ts'

const inside = (window: Box, box: Box): boolean =>
  box.x >= window.x - 0.1 &&
  box.y >= window.y - 0.1 &&
  box.x + box.width <= window.x + window.width + 0.1 &&
  box.y + box.height <= window.y + window.height + 0.1

/** Tasks that all wait for the first one: high, and narrow. */
function wide(count: number): Playbook {
  const [first] = playbookFixture().steps
  if (first === undefined) throw new Error('no step')
  const others = Array.from({ length: count }, (_none, index) => ({
    ...first,
    id: stepId(index + 2),
    order: index + 2,
    dependsOn: [first.id],
  }))
  return { ...playbookFixture(), steps: [first, ...others] }
}

const cut = (playbook: Playbook) => {
  const drawing = graphDrawing(playbook)
  return { drawing, ...sheetWindows(drawing) }
}

describe('the sheets of a drawing', () => {
  it('are one, at its own size and in the middle, when it fits there', () => {
    const { drawing, scale, sheets } = cut(wide(2))
    expect(scale).toBe(1)
    expect(sheets).toHaveLength(1)
    const [sheet] = sheets
    expect(sheet?.beside).toEqual([])
    expect(sheet?.steps).toHaveLength(3)
    expect(sheet?.links).toHaveLength(2)
    expect(sheet?.window).toMatchObject(SHEET_AREA)
    expect((sheet?.window.x ?? 0) + SHEET_AREA.width / 2).toBeCloseTo(drawing.bounds.x + drawing.bounds.width / 2)
  })

  it('are one as long as the scale keeps it readable', () => {
    const { drawing, scale, sheets } = cut(wide(9))
    expect(sheets).toHaveLength(1)
    expect(scale).toBeCloseTo(SHEET_AREA.height / drawing.bounds.height)
    expect(scale).toBeGreaterThanOrEqual(0.6)
    expect(cut(wide(12))).toMatchObject({ scale: 0.8, sheets: [{ number: 1 }, { number: 2 }] })
  })

  it('hold each step of 200 whole on one of them, and every arrow', () => {
    for (const playbook of [longPlan(200), wide(150)]) {
      const { drawing, scale, sheets } = cut(playbook)
      expect(scale).toBe(0.8)
      expect(sheets.length).toBeGreaterThan(10)
      expect(sheets.map(({ number }) => number)).toEqual(sheets.map((_sheet, index) => index + 1))
      for (const step of drawing.layout.steps) {
        const box = drawing.boxOf(step)
        expect(
          sheets.filter(({ window, steps }) => steps.includes(step) && inside(window, box)).length,
          step.id,
        ).toBeGreaterThanOrEqual(1)
      }
      const shown = new Set(sheets.flatMap(({ links }) => links))
      expect(drawing.layout.links.filter((link) => !shown.has(link))).toEqual([])
    }
  })

  it('hold at least one step whole each, nothing that does not touch them, and lead to each other', () => {
    const { drawing, sheets } = cut(longPlan(200))
    for (const { window, steps, number, beside } of sheets) {
      const boxes = steps.map(drawing.boxOf)
      expect(boxes.some((box) => inside(window, box))).toBe(true)
      for (const box of boxes) {
        expect(box.x).toBeLessThan(window.x + window.width)
        expect(box.x + box.width).toBeGreaterThan(window.x)
      }
      const right = beside.find(({ side }) => side === 'right')
      if (right) expect(sheets[right.number - 1]?.beside).toContainEqual({ side: 'left', number })
    }
    expect(sheets.filter(({ beside }) => beside.length === 0)).toEqual([])
  })

  it('are none when there is no step', () => {
    expect(cut({ ...playbookFixture(), steps: [] }).sheets).toEqual([])
  })
})

import { assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitPanes, INSPECTOR_LIMITS, LIST_LIMITS, type PaneWishes } from '../../../../renderer/ui/fit-panes.ts'

const wishes: PaneWishes = { width: 1600, list: 300, inspector: 360, listClosed: false, inspectorClosed: false }

describe('the widths of the panes', () => {
  it('gives each pane what it wishes where there is room', () => {
    expect(fitPanes(wishes)).toEqual({ list: 300, inspector: 360, listFits: true, inspectorFits: true })
  })

  it('keeps 640 px of text in a window of 1280 with its rail of 88', () => {
    const { list, inspector } = fitPanes({ ...wishes, width: 1280 - 88 })
    expect(1280 - 88 - list - inspector).toBeGreaterThanOrEqual(640)
    expect(list).toBeGreaterThanOrEqual(LIST_LIMITS.min)
  })

  it('gives up the inspector first, then the list', () => {
    expect(fitPanes({ ...wishes, width: 800 })).toMatchObject({ listFits: true, inspectorFits: false, inspector: 0 })
    expect(fitPanes({ ...wishes, width: 600 })).toMatchObject({ listFits: false, list: 0, inspector: 0 })
  })

  it('gives nothing to a closed or absent pane', () => {
    expect(fitPanes({ ...wishes, listClosed: true, inspector: 0 })).toMatchObject({ list: 0, inspector: 0 })
  })

  it('never leaves under 420 px of text and never breaks a limit', () => {
    assert(
      property(
        integer({ min: 500, max: 3000 }),
        integer({ min: 220, max: 560 }),
        integer({ min: 280, max: 640 }),
        (width, list, inspector) => {
          const fit = fitPanes({ width, list, inspector, listClosed: false, inspectorClosed: false })
          expect(width - fit.list - fit.inspector).toBeGreaterThanOrEqual(420)
          if (fit.list > 0) expect(fit.list).toBeGreaterThanOrEqual(LIST_LIMITS.min)
          if (fit.inspector > 0) expect(fit.inspector).toBeGreaterThanOrEqual(INSPECTOR_LIMITS.min)
        },
      ),
    )
  })
})

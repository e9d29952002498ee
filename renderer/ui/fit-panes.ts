/** Widths in CSS pixels. */
export interface PaneWishes {
  readonly width: number
  /** 0 when the screen has no such pane. */
  readonly list: number
  readonly inspector: number
  readonly listClosed: boolean
  readonly inspectorClosed: boolean
}

export interface PaneFit {
  /** Docked width; 0 when it is closed or does not fit. */
  readonly list: number
  readonly inspector: number
  readonly listFits: boolean
  readonly inspectorFits: boolean
}

export const LIST_LIMITS = { min: 220, max: 560 } as const
export const INSPECTOR_LIMITS = { min: 280, max: 640 } as const

/** The text keeps this much when panes can shrink, and this much at the very least. */
const TEXT_COMFORT = 640
const TEXT_LEAST = 420

/**
 * Shares a width among list, text and inspector. Side panes shrink to their minimum to keep 640 px of text; when even that leaves under
 * 420 px, the inspector no longer fits, then the list.
 */
export function fitPanes({ width, list, inspector, listClosed, inspectorClosed }: PaneWishes): PaneFit {
  const wantsList = list > 0 && !listClosed
  const wantsInspector = inspector > 0 && !inspectorClosed
  const listFits = width - LIST_LIMITS.min >= TEXT_LEAST
  const inspectorFits = width - INSPECTOR_LIMITS.min - (wantsList && listFits ? LIST_LIMITS.min : 0) >= TEXT_LEAST
  const docked = { list: wantsList && listFits ? list : 0, inspector: wantsInspector && inspectorFits ? inspector : 0 }
  let excess = docked.list + docked.inspector + TEXT_COMFORT - width
  const shrink = (size: number, min: number): number => {
    if (size === 0 || excess <= 0) return size
    const given = Math.min(excess, Math.max(0, size - min))
    excess -= given
    return size - given
  }
  const narrowInspector = shrink(docked.inspector, Math.min(docked.inspector, 320))
  const narrowList = shrink(docked.list, LIST_LIMITS.min)
  return { list: narrowList, inspector: shrink(narrowInspector, INSPECTOR_LIMITS.min), listFits, inspectorFits }
}

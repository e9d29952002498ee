import { useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback, useRef } from 'react'

export interface RowsOnScreen {
  readonly scroll: RefObject<HTMLElement | null>
  /** Indexes of the rows to draw. */
  readonly indexes: readonly number[]
  /** Heights, in CSS pixels, of what is not drawn before and after. */
  readonly above: number
  readonly below: number
}

/** Which rows of a long list are on screen (and a few around), for rows of one height. Give `scroll` to the element that scrolls. */
export function useRowsOnScreen(count: number, rowHeight: number): RowsOnScreen {
  const scroll = useRef<HTMLElement>(null)
  // A new function would make the virtualizer measure every row again, at each scroll.
  const estimateSize = useCallback(() => rowHeight, [rowHeight])
  // The virtualizer changes between renders behind the same object, which a compiler could not see; we use none.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({ count, getScrollElement: () => scroll.current, estimateSize, overscan: 12 })
  const items = virtual.getVirtualItems()
  return {
    scroll,
    indexes: items.map((item) => item.index),
    above: items[0]?.start ?? 0,
    below: virtual.getTotalSize() - (items.at(-1)?.end ?? 0),
  }
}

import { useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react'

interface LongList<Element extends HTMLElement> {
  /** For the element that holds the rows. */
  readonly list: RefObject<Element | null>
  /** Indexes of the rows to draw; each drawn row takes `row` and `data-index`. */
  readonly indexes: readonly number[]
  readonly row: (element: HTMLElement | null) => void
  /** Heights, in CSS pixels, of what is not drawn before and after. */
  readonly above: number
  readonly below: number
  /** Brings a row into the middle of what is seen; it is drawn a frame or two later. */
  readonly scrollTo: (index: number) => void
}

interface LongListOptions {
  readonly count: number
  /** CSS pixels, until a row is drawn and measured. */
  readonly rowHeight: number
  readonly gap?: number
}

/** The nearest element around that scrolls. */
function scrollerOf(element: HTMLElement | null): HTMLElement | null {
  let around = element?.parentElement ?? null
  while (around !== null && !/auto|scroll/.test(getComputedStyle(around).overflowY)) around = around.parentElement
  return around
}

/** Which rows of a long list are on screen, for rows of any height in a list that scrolls with the pane around it. */
export function useLongList<Element extends HTMLElement>({ count, rowHeight, gap = 0 }: LongListOptions): LongList<Element> {
  const list = useRef<Element>(null)
  const [margin, setMargin] = useState(0)
  const found = useRef<HTMLElement>(null)
  const pane = useCallback(() => {
    if (!found.current?.isConnected || !found.current.contains(list.current)) found.current = scrollerOf(list.current)
    return found.current
  }, [])
  const estimateSize = useCallback(() => rowHeight, [rowHeight])
  // The virtualizer changes between renders behind the same object, which a compiler could not see; we use none.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({
    count,
    getScrollElement: pane,
    estimateSize,
    gap,
    scrollMargin: margin,
    overscan: 12,
  })
  // What stands above the list (tools, a notice) decides where it starts.
  useLayoutEffect(() => {
    const scroller = pane()
    if (list.current === null || scroller === null) return
    const start = list.current.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop
    if (Math.abs(start - margin) > 1) setMargin(start)
  }, [count, margin, pane])
  const items = virtual.getVirtualItems()
  return {
    list,
    indexes: items.map((item) => item.index),
    row: virtual.measureElement,
    above: items[0] ? items[0].start - margin : 0,
    below: virtual.getTotalSize() - ((items.at(-1)?.end ?? margin) - margin),
    scrollTo: (index) => virtual.scrollToIndex(index, { align: 'center' }),
  }
}

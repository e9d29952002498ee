import { type RefObject, useEffect, useEffectEvent } from 'react'
import { useFocusedEntry } from '../model/focused-entry.ts'

interface EntryFocus {
  readonly list: RefObject<HTMLOListElement | null>
  /** Of all entries; shown newest first, without a gap. */
  readonly count: number
  readonly scrollTo: (index: number) => void
  /** Shows the whole log, so that the entry is in it. */
  readonly onAsked: () => void
}

/** Frames to wait for a far row to be drawn: some scroll in two steps, once measured. */
const FRAMES = 30

/** Brings the entry that another part of the room asks for into sight and gives it the focus. */
export function useEntryFocus({ list, count, scrollTo, onAsked }: EntryFocus): void {
  const show = useEffectEvent((seq: number) => {
    onAsked()
    let left = FRAMES
    const look = () => {
      const row = list.current?.querySelector<HTMLElement>(`[data-seq="${seq}"]`)
      if (row) {
        row.scrollIntoView({ block: 'center' })
        row.focus({ preventScroll: true })
        return
      }
      scrollTo(count - seq)
      left -= 1
      if (left > 0) requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  useEffect(
    () =>
      useFocusedEntry.subscribe(({ asked }) => {
        if (asked !== null) show(asked.seq)
      }),
    [],
  )
}

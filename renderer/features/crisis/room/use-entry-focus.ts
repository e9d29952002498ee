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

/** Frames until a far row is drawn and measured: some scroll in two steps. */
const SETTLED = 4
const PATIENCE = 30

/** Brings the entry that another part of the room asks for into sight and gives it the focus. Only the log scrolls: the clock stays. */
export function useEntryFocus({ list, count, scrollTo, onAsked }: EntryFocus): void {
  const show = useEffectEvent((seq: number) => {
    onAsked()
    let frame = 0
    const look = () => {
      frame += 1
      const row = list.current?.querySelector<HTMLElement>(`[data-seq="${seq}"]`)
      if (row && frame > SETTLED) {
        row.focus({ preventScroll: true })
        return
      }
      scrollTo(count - seq)
      if (frame < PATIENCE) requestAnimationFrame(look)
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

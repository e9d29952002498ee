import { useSpotlight } from '@mantine/spotlight'
import { useEffect } from 'react'
import { paletteStore } from '../../ui/palette-store.ts'

/** Keeps the first entry of the palette selected whenever its entries change (`entries`: what they are), so that Enter takes the best match. */
export function useFirstSelected(entries: string): void {
  const { opened, listId } = useSpotlight(paletteStore)
  useEffect(() => {
    if (!opened || !listId || entries === '') return
    // Mantine keeps the selection as an attribute of the drawn entry and an index; it offers no call to set both.
    const frame = requestAnimationFrame(() => {
      const list = document.querySelectorAll(`#${CSS.escape(listId)} [data-action]`)
      for (const [index, entry] of list.entries()) entry.toggleAttribute('data-selected', index === 0)
      paletteStore.updateState((state) => ({ ...state, selected: 0 }))
    })
    return () => cancelAnimationFrame(frame)
  }, [opened, listId, entries])
}

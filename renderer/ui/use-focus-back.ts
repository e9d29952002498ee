import { useLayoutEffect } from 'react'
import { focusAround } from './focus-around.ts'

/** After the dialog is out of the page, or beginning to leave it, and one that follows it has taken the focus. */
const SETTLED_MS = 20

/**
 * Gives the focus back when a dialog closes, also one that is simply not drawn any more. It goes to what had it when the
 * dialog opened, or around there when that is gone. A focus that something else took meanwhile is left alone.
 */
export function useFocusBack(opened: boolean): void {
  useLayoutEffect(() => {
    if (!opened) return
    const goBack = focusAround(document.activeElement)
    return () => {
      const dialog = document.activeElement?.closest('[role="dialog"]')
      setTimeout(() => {
        const holder = document.activeElement
        if (holder === null || holder === document.body || dialog?.contains(holder) === true) goBack()
      }, SETTLED_MS)
    }
  }, [opened])
}

import { useEffect } from 'react'
import { focusAround } from './focus-around.ts'

/** A dialog that closes as its button may be pressed again has given the focus back by then. */
const SETTLED_MS = 60

/**
 * What has the focus may go while it has it: a task that is done leaves its list, a button rests while its work is under
 * way. The focus then stays where the person was: it goes to the nearest control that is left, and back to the button when
 * it can be pressed again. A focus that was taken elsewhere meanwhile, or given up by a click, is left alone; what goes with
 * the dialog or the menu that held it is theirs to give back, and what stands in `data-focus-moves-on` knows where it goes next (a new
 * text: into its words).
 */
export function useFocusKept(): void {
  useEffect(() => {
    let held: { readonly element: Element; readonly goBack: (() => void) | null; rested: boolean } | null = null
    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof Element) || target.matches('main') || target.closest('[data-focus-moves-on]') !== null) {
        held = null
        return
      }
      held = { element: target, goBack: target.closest('main') === null ? null : focusAround(target), rested: false }
    }
    const keep = () => {
      if (held === null) return
      const holder = document.activeElement
      const nobody = holder === null || holder === document.body
      const { element, goBack } = held
      if (!element.isConnected) {
        if (nobody) goBack?.()
      } else if (element.matches(':disabled')) {
        if (nobody || holder === element) held.rested = true
      } else if (held.rested) {
        held.rested = false
        setTimeout(() => {
          if (element instanceof HTMLElement && (document.activeElement ?? document.body) === document.body) element.focus()
        }, SETTLED_MS)
      }
    }
    const observer = new MutationObserver(keep)
    observer.observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['disabled'] })
    document.addEventListener('focusin', remember)
    return () => {
      observer.disconnect()
      document.removeEventListener('focusin', remember)
    }
  }, [])
}

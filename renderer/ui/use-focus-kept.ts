import { type RefObject, useEffect } from 'react'
import { focusAround } from './focus-around.ts'

/**
 * What has the focus may go while it has it: a task that is done leaves its list, a button rests while its work is under
 * way. The focus then stays where the person was: it goes to the nearest control that is left, and back to the button when
 * it can be pressed again. A focus that was taken elsewhere meanwhile, or given up by a click, is left alone.
 */
export function useFocusKept(region: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = region.current
    if (root === null) return
    let held: { readonly element: Element; readonly goBack: () => void; rested: boolean } | null = null
    const remember = ({ target }: FocusEvent) => {
      const inside = target instanceof Element && target !== root && root.contains(target)
      held = inside ? { element: target, goBack: focusAround(target), rested: false } : null
    }
    const keep = () => {
      if (held === null) return
      const holder = document.activeElement
      const nobody = holder === null || holder === document.body
      const { element } = held
      if (element.isConnected && element.matches(':disabled')) {
        if (nobody || holder === element) held.rested = true
        return
      }
      if (nobody && (held.rested || !element.isConnected)) held.goBack()
    }
    const observer = new MutationObserver(keep)
    observer.observe(root, { subtree: true, childList: true, attributes: true, attributeFilter: ['disabled'] })
    document.addEventListener('focusin', remember)
    return () => {
      observer.disconnect()
      document.removeEventListener('focusin', remember)
    }
  }, [region])
}

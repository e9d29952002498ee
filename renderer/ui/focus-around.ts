const FOCUSABLE = 'button:not(:disabled), a[href], input:not(:disabled), textarea:not(:disabled), [tabindex="0"]'

/** Menus close behind their entries: the way back leads to the button that opened the menu. */
function menuButton(entry: Element): Element | null {
  const menu = entry.closest('[role="menu"]')
  return menu === null ? null : document.getElementById(menu.getAttribute('aria-labelledby') ?? '')
}

function withAncestors(element: Element | null): readonly Element[] {
  return element === null || element === document.body ? [] : [element, ...withAncestors(element.parentElement)]
}

/**
 * Remembers a place; the answer focuses it, or the first control of the nearest part of the page that is left of where it
 * was. When nothing of it is left but the screen, that is another screen: it is given the focus itself, as on every way to it.
 */
export function focusAround(place: Element | null): () => void {
  const around = withAncestors(place === null ? null : (menuButton(place) ?? place))
  return () => {
    for (const element of around) {
      if (!element.isConnected) continue
      if (element instanceof HTMLElement && element.matches('main')) return element.focus({ preventScroll: true })
      const control = element.matches(FOCUSABLE) ? element : element.querySelector(FOCUSABLE)
      if (!(control instanceof HTMLElement)) continue
      control.focus()
      if (document.activeElement === control) return
    }
    // What floated over the screen is gone with all that was around it.
    document.querySelector('main')?.focus({ preventScroll: true })
  }
}

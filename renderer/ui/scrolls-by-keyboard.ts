/**
 * What scrolls must take the focus, or the keyboard could not reach its end (WCAG 2.1.1); what does not would only be one
 * more stop. Given as a new function at each drawing, so that it looks again when the words have changed.
 */
export function scrollsByKeyboard(node: HTMLElement | null): void {
  if (node === null) return
  if (node.scrollHeight > node.clientHeight) node.tabIndex = 0
  else node.removeAttribute('tabindex')
}

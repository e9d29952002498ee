/** Moves the focus to the next (1) or the previous (-1) of its like; at either end it stays. */
export function focusAmong(like: string, from: HTMLElement, by: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLElement>(like)]
  all[all.indexOf(from) + by]?.focus()
}

/** Moves the focus to the next (1) or the previous (-1) task of the pane; at either end it stays. */
export function focusTask(from: HTMLElement, by: 1 | -1): void {
  const heads = [...document.querySelectorAll<HTMLElement>('[data-task]')]
  heads[heads.indexOf(from) + by]?.focus()
}

import type { KeyboardEvent } from 'react'

/** In a field of several lines Enter begins a line; with Ctrl it sends the form, as Enter does elsewhere. */
export function submitOnCtrlEnter(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
  event.preventDefault()
  event.currentTarget.form?.requestSubmit()
}

/** Puts words into the clipboard, at a person's press; the window has no other permission over it. Whether they are there. */
export function copyText(text: string): boolean {
  let taken = false
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
    taken = event.clipboardData !== null
  }
  // Before every listener of an editor or a field that has the focus.
  document.addEventListener('copy', put, { capture: true, once: true })
  document.execCommand('copy')
  document.removeEventListener('copy', put, { capture: true })
  return taken
}

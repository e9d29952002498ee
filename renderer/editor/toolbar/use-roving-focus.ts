import { type KeyboardEvent, useEffect, useRef } from 'react'

const TOOLS = '[data-tool]'

/**
 * One tab stop for a whole bar (WAI-ARIA toolbar pattern): arrows, Home and End move inside it, in reading order of
 * the interface. Tools carry `data-tool` and `tabIndex={-1}`.
 */
export function useRovingFocus() {
  const bar = useRef<HTMLDivElement>(null)

  const give = (tool: HTMLElement | undefined): void => {
    for (const other of bar.current?.querySelectorAll<HTMLElement>(TOOLS) ?? []) other.tabIndex = other === tool ? 0 : -1
  }

  useEffect(() => {
    const tools = bar.current?.querySelectorAll<HTMLElement>(TOOLS)
    if (tools && ![...tools].some((tool) => tool.tabIndex === 0)) give(tools[0])
  })

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const tools = [...(bar.current?.querySelectorAll<HTMLElement>(TOOLS) ?? [])]
    const at = tools.indexOf(event.target as HTMLElement)
    if (at === -1) return
    const forward = getComputedStyle(event.currentTarget).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    const backward = forward === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight'
    const to =
      event.key === forward
        ? (at + 1) % tools.length
        : event.key === backward
          ? (at - 1 + tools.length) % tools.length
          : event.key === 'Home'
            ? 0
            : event.key === 'End'
              ? tools.length - 1
              : -1
    const tool = tools[to]
    if (!tool) return
    event.preventDefault()
    give(tool)
    tool.focus()
  }

  return { ref: bar, onKeyDown, onFocus: (event: { readonly target: EventTarget }) => give(event.target as HTMLElement) }
}

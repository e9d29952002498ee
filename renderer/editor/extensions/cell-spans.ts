import type { Attributes } from '@tiptap/core'

const span = (name: 'colspan' | 'rowspan') => ({
  default: 1,
  parseHTML: (element: HTMLElement) => Math.min(100, Math.max(1, Number.parseInt(element.getAttribute(name) ?? '1', 10) || 1)),
})

/** The only attributes of a cell: how many columns and rows it covers, 1 to 100. */
export function cellSpans(): Attributes {
  return { colspan: span('colspan'), rowspan: span('rowspan') }
}

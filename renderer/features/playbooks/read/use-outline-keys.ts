import type { KeyboardEvent } from 'react'
import type { PlanView } from '../model/plan-view.ts'

/** Arrow keys go through the rows; with Alt they move the step, Ctrl+D duplicates it, Delete removes it (a draft only). */
export function useOutlineKeys({ editor }: PlanView): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    const row = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-step]') : null
    const stepId = row?.dataset['step']
    if (!row || stepId === undefined) return
    const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-step]')]
    const go = (index: number): void => rows[Math.max(0, Math.min(rows.length - 1, index))]?.focus()
    const at = rows.indexOf(row)
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown'))
      editor?.move(stepId, event.key === 'ArrowUp' ? -1 : 1)
    else if (event.key === 'ArrowDown') go(at + 1)
    else if (event.key === 'ArrowUp') go(at - 1)
    else if (event.key === 'Home') go(0)
    else if (event.key === 'End') go(rows.length - 1)
    else if (editor && event.key === 'Delete') {
      go(at + 1 < rows.length ? at + 1 : at - 1)
      editor.remove(stepId)
    } else if (editor && event.key.toLowerCase() === 'd' && event.ctrlKey) editor.duplicate(stepId)
    else return
    event.preventDefault()
  }
}

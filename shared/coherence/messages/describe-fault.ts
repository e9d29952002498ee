import type { MessageFault } from './message-fault.ts'

/** One line for a person: `point 4 (tp-4), statement.fr: must not be empty`. */
export function describeFault(fault: MessageFault): string {
  if (fault.kind === 'file') return fault.problem
  const name = fault.name === null ? '' : ` (${fault.name})`
  const field = fault.field === '' ? '' : `, ${fault.field}`
  return `${fault.kind} ${fault.row}${name}${field}: ${fault.problem}`
}

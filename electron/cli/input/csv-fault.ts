import { describeFault } from '../../../shared/coherence/messages/describe-fault.ts'
import type { MessageFault } from '../../../shared/coherence/messages/message-fault.ts'

/**
 * A fault of a CSV file with the row as a spreadsheet numbers it: "point 2" would be read as the second point, which
 * stands in row 3.
 */
export function csvFault(fault: MessageFault): string {
  if (fault.kind !== 'file') return describeFault(fault).replace(/^\w+ (?=\d)/, 'row ')
  return fault.code === 'broken-csv' ? `${fault.problem}; close it, or double it inside a cell ("")` : fault.problem
}

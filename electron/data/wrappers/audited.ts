import type { AuditEntry } from '../../../shared/domain/audit-entry.ts'
import { appendAudit } from '../features/audit/queries.ts'
import type { Command } from './command.ts'

interface AuditLine {
  readonly action: string
  readonly entityId: string
  readonly detail?: AuditEntry['detail']
}

/** Adds a line to the audit trail in the same transaction; `describe` answers null when nothing worth a line happened. */
export function audited<Input, Output>(
  command: Command<Input, Output>,
  describe: (output: Output, input: Input) => AuditLine | null,
): Command<Input, Output> {
  return (open, input) => {
    const output = command(open, input)
    const line = describe(output, input)
    if (line !== null) appendAudit(open, line.action, line.entityId, line.detail)
    return output
  }
}

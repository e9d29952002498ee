import type { Printable } from '../../../shared/contract/printable.ts'
import { assertNever } from '../../../shared/errors/assert-never.ts'
import { appendAudit } from '../features/audit/queries.ts'
import { readDocument } from '../features/documents/version-commands.ts'
import { findPlaybook } from '../features/playbooks/queries.ts'
import type { OpenWorkspace } from '../open-workspace.ts'
import { found } from '../wrappers/found.ts'

/** Writes the file and says so in the trail. `write` answers the file's name. */
export function auditedPdf(open: OpenWorkspace, printable: Printable, write: () => string): void {
  switch (printable.kind) {
    case 'document': {
      const { head } = readDocument(open, printable.documentId)
      const file = write()
      return open.database.transaction(() => {
        appendAudit(open, 'document.exported', head.id, { revision: head.revision, format: 'pdf', file })
      })
    }
    case 'check-report': {
      const file = write()
      return open.database.transaction(() => {
        appendAudit(open, 'check.exported', printable.documentId, { format: 'pdf', file })
      })
    }
    case 'matrix': {
      const file = write()
      return open.database.transaction(() => {
        appendAudit(open, 'matrix.exported', printable.topicId ?? 'workspace', { format: 'pdf', file })
      })
    }
    case 'crisis-book':
    case 'playbook-graph': {
      const playbook = found(
        findPlaybook(open.database, printable.playbookId, printable.version),
        'playbook',
        printable.playbookId,
      )
      const file = write()
      return open.database.transaction(() => {
        appendAudit(open, 'playbook.printed', playbook.id, { version: playbook.version, file })
      })
    }
    case 'sitrep':
    case 'incident-review':
    case 'incident-log': {
      const file = write()
      return open.database.transaction(() => {
        appendAudit(open, 'incident.exported', printable.incidentId, { format: 'pdf', file, redacted: printable.redacted })
      })
    }
    default:
      return assertNever(printable)
  }
}

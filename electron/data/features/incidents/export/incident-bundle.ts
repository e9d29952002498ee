import type { LogHeader } from '../../../../../shared/domain/crisis/log/log-header.ts'
import type { HeadSignature } from '../../../../../shared/domain/crisis/log/head-signature.ts'
import type { Contact } from '../../../../../shared/domain/crisis/model/contact.ts'
import type { LogEntry } from '../../../../../shared/domain/crisis/model/log-entry.ts'
import type { Playbook } from '../../../../../shared/domain/crisis/model/playbook.ts'
import type { WorkspaceDatabase } from '../../../db/workspace-database.ts'
import { found } from '../../../wrappers/found.ts'
import { findPlaybook } from '../../playbooks/queries.ts'
import { findHeader, listEntries, listSignatures } from '../queries.ts'
import { calledIn } from './called-in.ts'
import { listContacts } from './contact-rows.ts'

/** All that an incident is: its log replays over its playbook, without anything else of the workspace. */
export interface IncidentBundle {
  readonly header: LogHeader
  /** The pinned version, as it was published. */
  readonly playbook: Playbook
  readonly entries: readonly LogEntry[]
  readonly signatures: readonly HeadSignature[]
  /** Those who were called, by id. */
  readonly contacts: readonly Contact[]
}

/** Throws `not-found`. */
export function incidentBundle(database: WorkspaceDatabase, incidentId: string): IncidentBundle {
  const header = found(findHeader(database, incidentId), 'incident', incidentId)
  const playbook = found(findPlaybook(database, header.playbookId, header.playbookVersion), 'playbook', header.playbookId)
  const entries = listEntries(database, incidentId, 0, Number.MAX_SAFE_INTEGER)
  const called = calledIn(entries)
  return {
    header,
    // Its status of today is that of the library, not of the incident.
    playbook: { ...playbook, status: 'published' },
    entries,
    signatures: listSignatures(database, incidentId),
    contacts: listContacts(database).filter(({ id }) => called.has(id)),
  }
}

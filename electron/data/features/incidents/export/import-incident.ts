import { writeLog } from '../../../../../shared/domain/crisis/log/write-log.ts'
import { replay } from '../../../../../shared/domain/crisis/engine/replay.ts'
import { verifyLog } from '../../../../../shared/domain/crisis/log/verify/verify-log.ts'
import { canonicalJson } from '../../../../../shared/domain/crisis/log/canonical-json.ts'
import type { IncidentLine } from '../../../../../shared/contract/incidents-contract.ts'
import type { Playbook } from '../../../../../shared/domain/crisis/model/playbook.ts'
import { AppError } from '../../../../../shared/errors/app-error.ts'
import type { OpenWorkspace } from '../../../open-workspace.ts'
import { appendAudit } from '../../audit/queries.ts'
import { findPlaybook, putPlaybook } from '../../playbooks/queries.ts'
import { LOG_NODE_TOOLS } from '../log-node-tools.ts'
import { findHeader, insertEntry, insertIncident, insertSignature } from '../queries.ts'
import { lineOf } from '../write-entry.ts'
import type { IncidentBundle } from './incident-bundle.ts'
import { putContact } from './put-contact.ts'

/**
 * Takes a whole incident in as it is, once its log verifies. It stays under the key of its own workspace: here it is
 * read, printed and exported, and nothing is added to it. Throws `refused` for a log that does not verify, `conflict`
 * when the incident, or another playbook of that id and version, is here.
 */
export function importIncident(
  open: OpenWorkspace,
  { file, bundle }: { readonly file: string; readonly bundle: IncidentBundle },
): IncidentLine {
  const { database } = open
  const { header, playbook, entries, signatures, contacts } = bundle
  const { verdict, faults } = verifyLog([...writeLog(header, entries, signatures)].join(''), LOG_NODE_TOOLS)
  if (verdict !== 'intact')
    throw new AppError('refused', 'The log of the file does not verify', {
      reason: 'log-tampered',
      fault: faults[0]?.kind ?? verdict,
    })
  if (header.playbookId !== playbook.id || header.playbookVersion !== playbook.version)
    throw new AppError('refused', 'The file holds another playbook than its log names', { reason: 'wrong-playbook' })
  if (findHeader(database, header.incidentId) !== null)
    throw new AppError('conflict', 'This incident is here already', { id: header.incidentId })
  const last = entries.at(-1)
  const { state } = replay(playbook, entries)
  const head = { seq: last?.seq ?? 0, hash: last?.hash ?? '' }
  const line = lineOf({ header, state, head, signatures: signatures.length }, last?.recordedAt ?? header.createdAt)
  addPlaybook(open, playbook)
  insertIncident(database, header, line)
  for (const entry of entries) insertEntry(database, header.incidentId, entry)
  for (const signature of signatures) insertSignature(database, header.incidentId, signature)
  for (const contact of contacts) putContact(open, contact)
  appendAudit(open, 'incident.imported', header.incidentId, { file, entries: entries.length })
  return line
}

/** As a version that nobody can start from: what a file brought is not approved here. */
function addPlaybook({ database }: OpenWorkspace, playbook: Playbook): void {
  const here = findPlaybook(database, playbook.id, playbook.version)
  if (here === null) putPlaybook(database, { ...playbook, status: 'superseded' })
  else if (canonicalJson({ ...here, status: 'published' }) !== canonicalJson({ ...playbook, status: 'published' }))
    throw new AppError('conflict', 'Another playbook of this id and version is here', { id: playbook.id })
}

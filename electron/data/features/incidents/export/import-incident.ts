import { writeLog } from '../../../../../shared/domain/crisis/log/write-log.ts'
import { replay } from '../../../../../shared/domain/crisis/engine/replay.ts'
import { verifyLog } from '../../../../../shared/domain/crisis/log/verify/verify-log.ts'
import { canonicalJson } from '../../../../../shared/domain/crisis/log/canonical-json.ts'
import type { IncidentLine } from '../../../../../shared/contract/incidents-contract.ts'
import type { LogHeader } from '../../../../../shared/domain/crisis/log/log-header.ts'
import type { Incident } from '../../../../../shared/domain/crisis/model/incident.ts'
import type { Playbook } from '../../../../../shared/domain/crisis/model/playbook.ts'
import { AppError } from '../../../../../shared/errors/app-error.ts'
import type { OpenWorkspace } from '../../../open-workspace.ts'
import { appendAudit } from '../../audit/queries.ts'
import { findPlaybook, putPlaybook } from '../../playbooks/queries.ts'
import { LOG_NODE_TOOLS } from '../log-node-tools.ts'
import { findHeader, insertEntry, insertIncident, insertSignature } from '../queries.ts'
import { lineOf } from '../write-entry.ts'
import { calledIn } from './called-in.ts'
import type { IncidentBundle } from './incident-bundle.ts'
import { putContact } from './put-contact.ts'

/** Versions that are written here are numbered after every other. */
const LAST_VERSION = 1_000_000

/**
 * Takes a whole incident in as it is, once its log verifies. It stays under the key of its own workspace: here it is
 * read, printed and exported, and nothing is added to it. Throws `refused` for a log that does not verify or whose
 * end nobody signed, `conflict`
 * when the incident, or another playbook of that id and version, is here.
 */
export function importIncident(
  open: OpenWorkspace,
  { file, bundle }: { readonly file: string; readonly bundle: IncidentBundle },
): IncidentLine {
  const { database } = open
  const { header, playbook, entries, signatures, contacts } = bundle
  const { verdict, faults, limits } = verifyLog([...writeLog(header, entries, signatures)].join(''), LOG_NODE_TOOLS)
  if (verdict !== 'intact')
    throw new AppError('refused', 'The log of the file does not verify', {
      reason: 'log-tampered',
      fault: faults[0]?.kind ?? verdict,
    })
  // A workspace signs the head of what it lets go. Without this, whoever has seen a key could write on in its name.
  if (limits.some(({ kind }) => kind === 'unsigned'))
    throw new AppError('refused', 'The last entries of the log are signed by nobody', { reason: 'log-unsigned' })
  if (header.playbookId !== playbook.id || header.playbookVersion !== playbook.version || playbook.version > LAST_VERSION)
    throw new AppError('refused', 'The file holds another playbook than its log names', { reason: 'wrong-playbook' })
  if (findHeader(database, header.incidentId) !== null)
    throw new AppError('conflict', 'This incident is here already', { id: header.incidentId })
  const last = entries.at(-1)
  const { state } = replay(playbook, entries)
  if (state.incident === null || !isDeclaredAs(state.incident, header))
    throw new AppError('refused', 'The log declares another incident than its head', { reason: 'wrong-incident' })
  const head = { seq: last?.seq ?? 0, hash: last?.hash ?? '' }
  const line = lineOf({ header, state, head, signatures: signatures.length }, last?.recordedAt ?? header.createdAt)
  addPlaybook(open, playbook)
  insertIncident(database, header, line)
  for (const entry of entries) insertEntry(database, header.incidentId, entry)
  for (const signature of signatures) insertSignature(database, header.incidentId, signature)
  // No signature holds for the contacts of a file: what the log does not speak of would be anybody's number in our call list.
  const called = calledIn(entries)
  for (const contact of contacts) if (called.has(contact.id)) putContact(open, contact)
  appendAudit(open, 'incident.imported', header.incidentId, { file, entries: entries.length })
  return line
}

/** Lists show what the head says, screens what the declaration says: they speak of one incident. */
function isDeclaredAs({ id, mode, playbookId, playbookVersion }: Incident, header: LogHeader): boolean {
  return (
    id === header.incidentId &&
    mode === header.mode &&
    playbookId === header.playbookId &&
    playbookVersion === header.playbookVersion
  )
}

/** As a version that nobody can start from: what a file brought is not approved here. */
function addPlaybook({ database }: OpenWorkspace, playbook: Playbook): void {
  const here = findPlaybook(database, playbook.id, playbook.version)
  if (here === null) putPlaybook(database, { ...playbook, status: 'superseded' })
  else if (canonicalJson({ ...here, status: 'published' }) !== canonicalJson({ ...playbook, status: 'published' }))
    throw new AppError('conflict', 'Another playbook of this id and version is here', { id: playbook.id })
}

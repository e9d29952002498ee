import type { IncidentLine } from '../../../../shared/contract/incidents-contract.ts'
import type { SigningReason } from '../../../../shared/domain/crisis/log/head-signature.ts'
import type { CrisisEvent } from '../../../../shared/domain/crisis/model/events/crisis-event.ts'
import type { LogEntry } from '../../../../shared/domain/crisis/model/log-entry.ts'
import { AppError } from '../../../../shared/errors/app-error.ts'
import type { OpenWorkspace } from '../../open-workspace.ts'
import { appendToLog } from './log-append.ts'
import type { EntryAuthor } from './entry-author.ts'
import { prepareEntry } from './prepare-entry.ts'
import { insertEntry, insertIncident, insertSignature, putLine } from './queries.ts'
import { requireHeadCode } from './require-head-code.ts'
import { keepRunning, type Running } from './running.ts'
import type { Written } from './written.ts'

/**
 * Adds one entry to a log, durable when this returns, with the signatures that are due. Throws `refused` with the
 * engine's code, and then nothing is written. The author is who proved to be here, or whose signature proves them, never a
 * name that a screen gave.
 */
export function writeEntry(
  open: OpenWorkspace,
  before: Running,
  written: Written,
  author: EntryAuthor,
  /** What is kept with the entry or not at all. */
  alongside: () => void = () => undefined,
): LogEntry {
  const { event } = written
  const { draft, state, signer } = prepareEntry(open, before, written, author)
  const { entry, signatures } = appendToLog(before, draft, signer, signingReason(event, state.status))
  const next: Running = {
    header: before.header,
    state,
    head: { seq: entry.seq, hash: entry.hash },
    signatures: before.signatures + signatures.length,
  }
  const line = lineOf(next, draft.recordedAt)
  open.database.transaction(() => {
    alongside()
    requireHeadCode(open.database, before.header.incidentId, event)
    if (entry.seq === 1) insertIncident(open.database, before.header, line)
    else putLine(open.database, line)
    insertEntry(open.database, before.header.incidentId, entry)
    for (const signature of signatures) insertSignature(open.database, before.header.incidentId, signature)
  })
  keepRunning(open.database, next)
  return entry
}

/** What lists show of a run. */
export function lineOf({ header, state, head }: Running, updatedAt: string): IncidentLine {
  const { incident, status, severity } = state
  if (incident === null || status === null) throw new AppError('not-found', 'The log has no declaration', { kind: 'incident' })
  const { id, title, place, awareAt, zone } = incident
  const { mode, playbookId, playbookVersion } = header
  return { id, mode, title, place, awareAt, zone, playbookId, playbookVersion, status, severity, lastSeq: head.seq, updatedAt }
}

/** What follows the closing is signed as closing too: a closed log that does not end with such a signature was cut or added to. */
function signingReason({ kind }: CrisisEvent, status: Running['state']['status']): Exclude<SigningReason, 'interval'> | null {
  if (status === 'closed' || status === 'reviewed' || status === 'cancelled') return 'close'
  return kind === 'sitrep.issued' ? 'mark' : null
}

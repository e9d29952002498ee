import { z } from 'zod'
import type { IncidentLine } from '../../../../shared/contract/incidents-contract.ts'
import { applyEntry } from '../../../../shared/domain/crisis/engine/apply-entry.ts'
import type { SigningReason } from '../../../../shared/domain/crisis/log/head-signature.ts'
import type { CrisisEvent } from '../../../../shared/domain/crisis/model/events/crisis-event.ts'
import type { LogEntry } from '../../../../shared/domain/crisis/model/log-entry.ts'
import type { Person } from '../../../../shared/domain/person.ts'
import { AppError } from '../../../../shared/errors/app-error.ts'
import type { OpenWorkspace } from '../../open-workspace.ts'
import { requireOriginal } from './evidence/require-original.ts'
import { appendToLog } from './log-append.ts'
import { createLogSigner } from './log-signer.ts'
import { insertEntry, insertIncident, insertSignature, putLine } from './queries.ts'
import { refused } from './refused.ts'
import { requirePersons } from './require-persons.ts'
import { keepRunning, type Running } from './running.ts'

/** What somebody writes; what it leaves out is now and nothing. */
export interface Written {
  readonly event: CrisisEvent
  readonly text: string
  readonly happenedAt?: string
  readonly refs?: readonly string[]
  readonly corrects?: number | null
}

/**
 * Adds one entry to a log, durable when this returns, with the signatures that are due. Throws `refused` with the
 * engine's code, and then nothing is written. The author is who proved to be here, never a name that a screen gave.
 */
export function writeEntry(
  open: OpenWorkspace,
  before: Running,
  written: Written,
  author: Person,
  /** What is kept with the entry or not at all. */
  alongside: () => void = () => undefined,
): LogEntry {
  const { event, text, happenedAt, refs = [], corrects = null } = written
  const signer = createLogSigner(open.signingSeed)
  // Its key is not here: an entry of ours would break its chain of signatures.
  if (before.header.publicKey !== signer.publicKey)
    throw new AppError('refused', 'The log belongs to another workspace', { reason: 'foreign-log' })
  requirePersons(open, before.state, event, author)
  const recordedAt = open.now().toISOString()
  const draft = {
    happenedAt: happenedAt ?? recordedAt,
    recordedAt,
    zone: before.state.incident?.zone ?? zoneOf(event),
    author: { id: author.id, name: author.name, role: author.role },
    kind: event.kind,
    text,
    data: z.json().parse(event.data),
    refs: [...refs],
    attachments: event.kind === 'evidence.added' ? [attachmentOf(event.data.evidence)] : [],
    corrects,
  }
  const outcome = applyEntry(before.state, { ...draft, seq: before.head.seq + 1 })
  if (!outcome.ok) throw refused(outcome.refusal)
  const { entry, signatures } = appendToLog(before, draft, signer, signingReason(event, outcome.state.status))
  const next: Running = {
    header: before.header,
    state: outcome.state,
    head: { seq: entry.seq, hash: entry.hash },
    signatures: before.signatures + signatures.length,
  }
  const line = lineOf(next, recordedAt)
  open.database.transaction(() => {
    alongside()
    requireOriginal(open.database, event)
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

function zoneOf(event: CrisisEvent): string {
  return event.kind === 'incident.declared' || event.kind === 'incident.drafted' ? event.data.incident.zone : 'UTC'
}

function attachmentOf(evidence: Extract<CrisisEvent, { kind: 'evidence.added' }>['data']['evidence']) {
  const { sha256, name, size, mediaType } = evidence
  return { sha256, name, size, mediaType }
}

import { z } from 'zod'
import { applyEntry } from '../../../../shared/domain/crisis/engine/apply-entry.ts'
import type { IncidentState } from '../../../../shared/domain/crisis/engine/incident-state.ts'
import type { LogDraft } from '../../../../shared/domain/crisis/log/log-draft.ts'
import type { CrisisEvent } from '../../../../shared/domain/crisis/model/events/crisis-event.ts'
import { AppError } from '../../../../shared/errors/app-error.ts'
import type { OpenWorkspace } from '../../open-workspace.ts'
import type { EntryAuthor } from './entry-author.ts'
import { createLogSigner, type LogSigner } from './log-signer.ts'
import { refused } from './refused.ts'
import { requirePersons } from './require-persons.ts'
import type { Running } from './running.ts'
import type { Written } from './written.ts'

interface Prepared {
  readonly draft: LogDraft
  readonly state: IncidentState
  readonly signer: LogSigner
}

/** An entry as it would be written, and what the incident would be then; nothing is. Throws `refused` with the engine's code. */
export function prepareEntry(open: OpenWorkspace, before: Running, written: Written, author: EntryAuthor): Prepared {
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
  return { draft, state: outcome.state, signer }
}

function zoneOf(event: CrisisEvent): string {
  return event.kind === 'incident.declared' || event.kind === 'incident.drafted' ? event.data.incident.zone : 'UTC'
}

function attachmentOf(evidence: Extract<CrisisEvent, { kind: 'evidence.added' }>['data']['evidence']) {
  const { sha256, name, size, mediaType } = evidence
  return { sha256, name, size, mediaType }
}

import type { z } from 'zod'
import type { declarationSchema, IncidentLine } from '../../../../shared/contract/incidents-contract.ts'
import type { IncidentState } from '../../../../shared/domain/crisis/engine/incident-state.ts'
import { initialState } from '../../../../shared/domain/crisis/engine/initial-state.ts'
import { genesisHash } from '../../../../shared/domain/crisis/log/genesis-hash.ts'
import type { LogHeader } from '../../../../shared/domain/crisis/log/log-header.ts'
import type { LogEntry } from '../../../../shared/domain/crisis/model/log-entry.ts'
import type { Person } from '../../../../shared/domain/person.ts'
import { AppError } from '../../../../shared/errors/app-error.ts'
import { knownZone } from '../../../../shared/lib/known-zone.ts'
import { newId } from '../../new-id.ts'
import type { OpenWorkspace } from '../../open-workspace.ts'
import { found } from '../../wrappers/found.ts'
import { requireActing } from '../persons/commands/require-acting.ts'
import { findPublished } from '../playbooks/queries.ts'
import { refuseAsking } from './approvals/refuse-asking.ts'
import { LOG_NODE_TOOLS } from './log-node-tools.ts'
import { createLogSigner } from './log-signer.ts'
import { insertSignature } from './queries.ts'
import { refuseAnimating } from './refuse-animating.ts'
import { refuseOwnCall } from './refuse-own-call.ts'
import { keepRunning, running, type Running } from './running.ts'
import type { Written } from './written.ts'
import { lineOf, writeEntry } from './write-entry.ts'

/** The head of a log is signed at each so many entries. */
const SIGN_EVERY = 50

/** What a second person does: their passphrase is asked for at that moment, whoever is at the workstation. */
const OWN_UNLOCK: ReadonlySet<string> = new Set(['message.approved', 'message.ratified', 'severity.lowered', 'incident.reopened'])

type Declaration = z.output<typeof declarationSchema>

/** Starts a run of the newest published version; who acts is the author of its first entry. */
export function declareIncident(open: OpenWorkspace, { text, happenedAt, ...declared }: Declaration): IncidentLine {
  // Fixed for good: a zone that no machine knows would keep its times from being said.
  for (const field of ['zone', 'capitalZone'] as const)
    if (knownZone(declared[field]) !== declared[field]) throw new AppError('bad-request', 'There is no such time zone', { field })
  const playbook = found(findPublished(open.database, declared.playbookId), 'playbook', declared.playbookId)
  const at = open.now().toISOString()
  const header: LogHeader = {
    format: 'unisson-log/1',
    incidentId: newId(open, 'incident'),
    mode: declared.mode,
    playbookId: playbook.id,
    playbookVersion: playbook.version,
    createdAt: at,
    publicKey: createLogSigner(open.signingSeed).publicKey,
    signEvery: SIGN_EVERY,
  }
  const incident = {
    ...declared,
    id: header.incidentId,
    playbookVersion: playbook.version,
    awareAt: declared.awareAt ?? at,
  }
  const empty: Running = {
    header,
    state: initialState(playbook),
    head: { seq: 0, hash: genesisHash(header, LOG_NODE_TOOLS.sha256) },
    signatures: 0,
  }
  writeEntry(
    open,
    empty,
    { event: { kind: 'incident.declared', data: { incident } }, text, ...(happenedAt === undefined ? {} : { happenedAt }) },
    requireActing(open),
  )
  return lineOf(running(open.database, header.incidentId), at)
}

/** What the calls of screens declare: an exercise is started by its own call, which looks at it first. */
export function declareByHand(open: OpenWorkspace, declaration: Declaration): IncidentLine {
  if (declaration.exerciseId !== null)
    throw new AppError('refused', 'An exercise is started by its own call', { reason: 'start-the-exercise' })
  return declareIncident(open, declaration)
}

/** One entry by who is at the workstation. Throws `refused` for what a second person must prove to be here for. */
export function appendEntry(
  open: OpenWorkspace,
  { incidentId, ...written }: Written & { readonly incidentId: string },
): LogEntry {
  if (OWN_UNLOCK.has(written.event.kind))
    throw new AppError('refused', 'A second person does this, by their own passphrase', { reason: 'own-passphrase' })
  refuseAnimating(written.event)
  refuseAsking(written.event)
  refuseOwnCall(written.event)
  return writeEntry(open, running(open.database, incidentId), written, requireActing(open))
}

/** An entry of an exercise: whether its author animates it was asked before. */
export function appendExercise(
  open: OpenWorkspace,
  { incidentId, ...written }: Written & { readonly incidentId: string },
  author: Person,
): LogEntry {
  return writeEntry(open, running(open.database, incidentId), written, author)
}

/** An incident as its log tells it. Throws `not-found`. */
export function stateOf({ database }: OpenWorkspace, incidentId: string): IncidentState {
  return running(database, incidentId).state
}

/** The key under which this workspace signs its logs: a log of another one came by file, and says what it likes. */
export function ownKey({ signingSeed }: OpenWorkspace): string {
  return createLogSigner(signingSeed).publicKey
}

/** Signs the head as it is now: what leaves the workspace can be compared with it. A log of another workspace stays as it came. */
export function markHead(open: OpenWorkspace, incidentId: string): Running {
  const before = running(open.database, incidentId)
  if (before.header.publicKey !== ownKey(open)) return before
  const signature = createLogSigner(open.signingSeed).sign(incidentId, {
    number: before.signatures + 1,
    seq: before.head.seq,
    head: before.head.hash,
    signedAt: open.now().toISOString(),
    reason: 'mark',
  })
  open.database.transaction(() => {
    insertSignature(open.database, incidentId, signature)
  })
  const next = { ...before, signatures: before.signatures + 1 }
  keepRunning(open.database, next)
  return next
}

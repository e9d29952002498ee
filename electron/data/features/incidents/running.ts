import type { IncidentState } from '../../../../shared/domain/crisis/engine/incident-state.ts'
import { replay } from '../../../../shared/domain/crisis/engine/replay.ts'
import { genesisHash } from '../../../../shared/domain/crisis/log/genesis-hash.ts'
import type { LogHead } from '../../../../shared/domain/crisis/log/log-head.ts'
import type { LogHeader } from '../../../../shared/domain/crisis/log/log-header.ts'
import type { WorkspaceDatabase } from '../../db/workspace-database.ts'
import { found } from '../../wrappers/found.ts'
import { findPlaybook } from '../playbooks/queries.ts'
import { LOG_NODE_TOOLS } from './log-node-tools.ts'
import { findHeader, listEntries, listSignatures } from './queries.ts'

/** An incident as its log tells it, and where that log stands. */
export interface Running {
  readonly header: LogHeader
  readonly state: IncidentState
  readonly head: LogHead
  /** How many signatures there are. */
  readonly signatures: number
}

/** By open database, so that nothing of a workspace outlives its lock. */
const kept = new WeakMap<WorkspaceDatabase, Map<string, Running>>()

/** Replays the log at the first question; from then on `keepRunning` follows it. Throws `not-found`. */
export function running(database: WorkspaceDatabase, incidentId: string): Running {
  const known = keptOf(database).get(incidentId)
  if (known !== undefined) return known
  const header = found(findHeader(database, incidentId), 'incident', incidentId)
  const playbook = found(findPlaybook(database, header.playbookId, header.playbookVersion), 'playbook', header.playbookId)
  const entries = listEntries(database, incidentId, 0, Number.MAX_SAFE_INTEGER)
  const last = entries.at(-1)
  const read: Running = {
    header,
    state: replay(playbook, entries).state,
    head: last === undefined ? { seq: 0, hash: genesisHash(header, LOG_NODE_TOOLS.sha256) } : { seq: last.seq, hash: last.hash },
    signatures: listSignatures(database, incidentId).length,
  }
  keepRunning(database, read)
  return read
}

/** After the commit of what leads there. */
export function keepRunning(database: WorkspaceDatabase, next: Running): void {
  keptOf(database).set(next.header.incidentId, next)
}

/** What was taken back: the next question replays the log as it is in the store. */
export function forgetRunning(database: WorkspaceDatabase, incidentId: string): void {
  keptOf(database).delete(incidentId)
}

function keptOf(database: WorkspaceDatabase): Map<string, Running> {
  const known = kept.get(database)
  if (known !== undefined) return known
  const made = new Map<string, Running>()
  kept.set(database, made)
  return made
}

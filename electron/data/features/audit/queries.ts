import { z } from 'zod'
import { AUDIT_FIELDS } from '../../../../shared/domain/audit-fields.ts'
import type { AuditEntry } from '../../../../shared/domain/audit-entry.ts'
import { canonicalHash } from '../../canonical-hash.ts'
import type { WorkspaceDatabase } from '../../db/workspace-database.ts'
import type { OpenWorkspace } from '../../open-workspace.ts'
import { entityName } from './entity-name.ts'
import { AUDIT_COLUMNS, auditRow, headRow } from './schema.ts'

/** The previous hash of the first entry. */
const GENESIS = '0'.repeat(64)

/** Adds one line to the chain; the action and its fields stand in `AUDIT_KINDS`. Call it inside the transaction of what it tells of. */
export function appendAudit(
  open: Pick<OpenWorkspace, 'database' | 'now' | 'person'>,
  action: string,
  entityId: string,
  detail: AuditEntry['detail'] = {},
): void {
  const last = open.database.get(headRow, 'SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1')
  const entry = { seq: (last?.seq ?? 0) + 1, at: open.now().toISOString(), actor: open.person(), action, entityId, detail }
  const previousHash = last?.hash ?? GENESIS
  open.database.run(
    `INSERT INTO audit (seq, at, actor, action, entity_id, detail, previous_hash, hash)
     VALUES (:seq, :at, :actor, :action, :entityId, :detail, :previousHash, :hash)`,
    { ...entry, detail: JSON.stringify(detail), previousHash, hash: canonicalHash(entry, previousHash) },
  )
}

/** The newest entry about an entity that tells one of these actions. */
export function lastAudit(database: WorkspaceDatabase, entityId: string, actions: readonly string[]): AuditEntry | null {
  return database.get(
    auditRow,
    `SELECT ${AUDIT_COLUMNS} FROM audit WHERE entity_id = :entityId AND action IN (SELECT value FROM json_each(:actions))
     ORDER BY seq DESC LIMIT 1`,
    { entityId, actions: JSON.stringify(actions) },
  )
}

/** Newest first. */
export function listAudit(
  database: WorkspaceDatabase,
  offset: number,
  limit: number,
): { total: number; entries: (AuditEntry & { name: string; names: Record<string, string> })[] } {
  const total = database.get(z.object({ total: z.number() }), 'SELECT count(*) AS total FROM audit')?.total ?? 0
  const entries = database.all(auditRow, `SELECT ${AUDIT_COLUMNS} FROM audit ORDER BY seq DESC LIMIT :limit OFFSET :offset`, {
    limit,
    offset,
  })
  return {
    total,
    entries: entries.map((entry) =>
      Object.assign(entry, {
        name: entityName(database, entry.action.split('.', 1)[0] ?? '', entry.entityId),
        names: detailNames(database, entry.detail),
      }),
    ),
  }
}

/** The present names of what a detail has by id, by field; "" for what is gone. */
function detailNames(database: WorkspaceDatabase, detail: AuditEntry['detail']): Record<string, string> {
  const kinds: Readonly<Record<string, string>> = AUDIT_FIELDS
  return Object.fromEntries(
    Object.entries(detail).flatMap(([field, value]) => {
      const kind = kinds[field]
      const named = kind === 'mission' || kind === 'point' || kind === 'document'
      return named && typeof value === 'string' ? [[field, entityName(database, kind, value)]] : []
    }),
  )
}

/**
 * Recomputes every hash. A changed, missing or reordered entry breaks the chain where it stands; entries cut off the
 * end are told by the counter that SQLite keeps for the table.
 */
export function verifyAudit(database: WorkspaceDatabase): { entries: number; brokenAt: number | null } {
  let previousHash = GENESIS
  let seq = 0
  for (;;) {
    const rows = database.all(auditRow, `SELECT ${AUDIT_COLUMNS} FROM audit WHERE seq > :seq ORDER BY seq LIMIT 1000`, { seq })
    for (const { hash, previousHash: claimed, ...entry } of rows) {
      seq += 1
      if (entry.seq !== seq || claimed !== previousHash || hash !== canonicalHash(entry, previousHash))
        return { entries: count(database), brokenAt: seq }
      previousHash = hash
    }
    if (rows.length === 0) break
  }
  const issued = database.get(z.object({ seq: z.number() }), `SELECT seq FROM sqlite_sequence WHERE name = 'audit'`)?.seq ?? 0
  return { entries: seq, brokenAt: issued === seq ? null : seq + 1 }
}

/** Who did the first thing that the trail tells of an entity: its author. Null when the trail says nothing of it. */
export function firstActor(database: WorkspaceDatabase, entityId: string): string | null {
  const first = database.get(
    z.object({ actor: z.string() }),
    'SELECT actor FROM audit WHERE entity_id = :entityId ORDER BY seq LIMIT 1',
    { entityId },
  )
  return first?.actor ?? null
}

function count(database: WorkspaceDatabase): number {
  return database.get(z.object({ total: z.number() }), 'SELECT count(*) AS total FROM audit')?.total ?? 0
}

import { z } from 'zod'
import type { PlaybookLine } from '../../../../shared/contract/playbooks-contract.ts'
import type { Playbook, PlaybookStatus } from '../../../../shared/domain/crisis/model/playbook.ts'
import type { WorkspaceDatabase } from '../../db/workspace-database.ts'
import { PLAYBOOK_COLUMNS, playbookRow, versionRow } from './schema.ts'

/**
 * The newest version first, of those of this workspace: what an incident of another one brought is superseded from the
 * start, whatever its number.
 */
const NEWEST = `ORDER BY status = 'superseded', version DESC LIMIT 1`

/** The newest version of every playbook, newest change first. */
export function newestPlaybooks(database: WorkspaceDatabase): readonly Playbook[] {
  return database.all(
    playbookRow,
    `SELECT ${PLAYBOOK_COLUMNS} FROM playbooks AS one
     WHERE version = (SELECT version FROM playbooks WHERE id = one.id ${NEWEST}) ORDER BY modified_at DESC, id`,
  )
}

/** Newest change first; one line a playbook, of its newest version. */
export function listPlaybooks(database: WorkspaceDatabase): readonly PlaybookLine[] {
  const published = new Map(
    database
      .all(z.object({ id: z.string(), version: z.number() }), `SELECT id, version FROM playbooks WHERE status = 'published'`)
      .map(({ id, version }) => [id, version]),
  )
  return newestPlaybooks(database).map(
    ({ id, version, status, title, crisisType, languages, scopes, reviewBy, modifiedAt, steps }) => ({
      id,
      version,
      status,
      title,
      crisisType,
      languages,
      scopes,
      reviewBy,
      modifiedAt,
      steps: steps.length,
      publishedVersion: published.get(id) ?? null,
    }),
  )
}

export function listVersions(database: WorkspaceDatabase, id: string): readonly z.infer<typeof versionRow>[] {
  return database.all(
    versionRow,
    'SELECT version, status, modified_at AS modifiedAt FROM playbooks WHERE id = :id ORDER BY version DESC',
    { id },
  )
}

/** `version` null: the newest. */
export function findPlaybook(database: WorkspaceDatabase, id: string, version: number | null): Playbook | null {
  return database.get(
    playbookRow,
    `SELECT ${PLAYBOOK_COLUMNS} FROM playbooks
     WHERE id = :id AND (:version IS NULL OR version = :version) ${NEWEST}`,
    { id, version },
  )
}

export function findPublished(database: WorkspaceDatabase, id: string): Playbook | null {
  return database.get(playbookRow, `SELECT ${PLAYBOOK_COLUMNS} FROM playbooks WHERE id = :id AND status = 'published'`, { id })
}

/** The number after every version that is here, 1 for the first. */
export function nextVersion(database: WorkspaceDatabase, id: string): number {
  const row = database.get(
    z.object({ last: z.number().nullable() }),
    'SELECT max(version) AS last FROM playbooks WHERE id = :id',
    {
      id,
    },
  )
  return (row?.last ?? 0) + 1
}

export function hasPlaybook(database: WorkspaceDatabase, id: string): boolean {
  return database.get(z.object({ one: z.number() }), 'SELECT 1 AS one FROM playbooks WHERE id = :id LIMIT 1', { id }) !== null
}

/** Writes a version, or the content of one that was never published. */
export function putPlaybook(database: WorkspaceDatabase, playbook: Playbook): void {
  const { id, version, status, modifiedAt } = playbook
  database.run(
    `INSERT INTO playbooks (id, version, status, modified_at, content) VALUES (:id, :version, :status, :modifiedAt, :content)
     ON CONFLICT (id, version) DO UPDATE SET status = :status, modified_at = :modifiedAt, content = :content`,
    { id, version, status, modifiedAt, content: JSON.stringify(playbook) },
  )
}

export function setStatus(database: WorkspaceDatabase, id: string, version: number, status: PlaybookStatus): void {
  database.run('UPDATE playbooks SET status = :status WHERE id = :id AND version = :version', { id, version, status })
}

export function deleteVersion(database: WorkspaceDatabase, id: string, version: number): void {
  database.run('DELETE FROM playbooks WHERE id = :id AND version = :version', { id, version })
}

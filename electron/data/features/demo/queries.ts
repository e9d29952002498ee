import { z } from 'zod'
import type { WorkspaceDatabase } from '../../db/workspace-database.ts'

/** In the order in which they can be taken away. */
const DEMO_TABLES = {
  document: 'documents',
  account: 'accounts',
  point: 'talking_points',
  term: 'terms',
  topic: 'topics',
  mission: 'missions',
} as const

type DemoEntity = keyof typeof DEMO_TABLES

export function markDemo(database: WorkspaceDatabase, entity: DemoEntity, id: string): void {
  database.run('INSERT INTO demo_rows (entity, id) VALUES (:entity, :id)', { entity, id })
}

export function countDemo(database: WorkspaceDatabase): number {
  return database.get(z.object({ total: z.number() }), 'SELECT count(*) AS total FROM demo_rows')?.total ?? 0
}

function demo(entity: DemoEntity): string {
  return `(SELECT id FROM demo_rows WHERE entity = '${entity}')`
}

/** What a person should know before the demonstration goes. */
export function demoRemoval(database: WorkspaceDatabase): { topics: string[]; documentsLosingTopic: number } {
  const topics = database.all(
    z.object({ name: z.string() }),
    `SELECT name FROM topics WHERE id IN ${demo('topic')} ORDER BY name COLLATE NOCASE`,
  )
  const row = database.get(
    z.object({ total: z.number() }),
    `SELECT count(*) AS total FROM documents WHERE topic_id IN ${demo('topic')} AND id NOT IN ${demo('document')}`,
  )
  return { topics: topics.map(({ name }) => name), documentsLosingTopic: row?.total ?? 0 }
}

/** Rows go with what belongs to them. A mission to which the person added accounts stays: they are theirs. */
export function deleteDemo(database: WorkspaceDatabase): void {
  for (const [entity, table] of Object.entries(DEMO_TABLES)) {
    const kept = entity === 'mission' ? 'AND id NOT IN (SELECT mission_id FROM accounts)' : ''
    database.run(`DELETE FROM ${table} WHERE id IN (SELECT id FROM demo_rows WHERE entity = :entity) ${kept}`, { entity })
  }
  // Last, because the marks are what allows the history of these rows to go.
  database.run('DELETE FROM demo_rows')
}

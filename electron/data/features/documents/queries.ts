import { z } from 'zod'
import type { documentListInputSchema } from '../../../../shared/contract/documents-contract.ts'
import type { DocumentHead } from '../../../../shared/domain/document.ts'
import type { SqlParameters, WorkspaceDatabase } from '../../db/workspace-database.ts'
import type { TextFilter } from '../search/to-filter.ts'
import { HEAD_COLUMNS, headRow } from './schema.ts'
import { titleKey } from './title-key.ts'

type ListInput = z.output<typeof documentListInputSchema>

const SORT_COLUMNS = {
  updated: 'updated_at',
  title: 'title_key',
  created: 'created_at',
  language: 'language',
  status: 'status',
  words: 'words',
} as const satisfies Record<ListInput['sort'], string>

export function findHead(database: WorkspaceDatabase, id: string): DocumentHead | null {
  return database.get(headRow, `SELECT ${HEAD_COLUMNS} FROM documents WHERE id = :id`, { id })
}

/** Writes the head; `text` is what search reads and is left as it is when undefined. */
export function putHead(database: WorkspaceDatabase, head: DocumentHead, text?: string): void {
  const row = { ...head, titleKey: titleKey(head.title) }
  if (findHead(database, head.id) === null) {
    database.run(
      `INSERT INTO documents (id, title, title_key, type, language, direction, topic_id, mission_id, status, words, errors,
         warnings, revision, created_at, updated_at, deleted_at, text)
       VALUES (:id, :title, :titleKey, :type, :language, :direction, :topicId, :missionId, :status, :words, :errors,
         :warnings, :revision, :createdAt, :updatedAt, :deletedAt, :text)`,
      { ...row, text: text ?? '' },
    )
    return
  }
  database.run(
    `UPDATE documents SET title = :title, title_key = :titleKey, type = :type, language = :language, direction = :direction,
       topic_id = :topicId, mission_id = :missionId, status = :status, words = :words, errors = :errors, warnings = :warnings,
       revision = :revision, updated_at = :updatedAt, deleted_at = :deletedAt WHERE id = :id`,
    without(row, 'createdAt'),
  )
  if (text !== undefined) database.run('UPDATE documents SET text = :text WHERE id = :id', { id: head.id, text })
}

function without<T extends SqlParameters>(row: T, name: keyof T): SqlParameters {
  return Object.fromEntries(Object.entries(row).filter(([key]) => key !== name))
}

/** Filters and sorts in SQL. `text` is made from what the person typed, null when that was nothing. */
export function listHeads(
  database: WorkspaceDatabase,
  input: Omit<ListInput, 'query'>,
  text: TextFilter | null,
): { readonly total: number; readonly rows: readonly DocumentHead[] } {
  const conditions = [input.bin ? 'deleted_at IS NOT NULL' : 'deleted_at IS NULL']
  const parameters: Record<string, string | number> = {}
  const filter = (column: string, name: string, value: string | null) => {
    if (value === null) return
    conditions.push(`${column} = :${name}`)
    parameters[name] = value
  }
  filter('language', 'language', input.language)
  filter('topic_id', 'topicId', input.topicId)
  filter('mission_id', 'missionId', input.missionId)
  filter('status', 'status', input.status)
  if (text?.kind === 'match') {
    conditions.push(`row IN (SELECT rowid FROM ${text.index} WHERE ${text.index} MATCH :text)`)
    parameters['text'] = text.expression
  }
  if (text?.kind === 'contains') {
    conditions.push('(instr(title, :text) > 0 OR instr(text, :text) > 0)')
    parameters['text'] = text.text
  }
  const where = conditions.join(' AND ')
  const total = database.get(
    z.object({ total: z.number() }),
    `SELECT count(*) AS total FROM documents WHERE ${where}`,
    parameters,
  )
  const order = `${SORT_COLUMNS[input.sort]} ${input.descending ? 'DESC' : 'ASC'}, row DESC`
  const rows = database.all(
    headRow,
    `SELECT ${HEAD_COLUMNS} FROM documents WHERE ${where} ORDER BY ${order} LIMIT :limit OFFSET :offset`,
    { ...parameters, limit: input.limit, offset: input.offset },
  )
  return { total: total?.total ?? 0, rows }
}

/** The plain text that was stored with the last save. */
export function findText(database: WorkspaceDatabase, id: string): string | null {
  const row = z.object({ text: z.string() })
  return database.get(row, 'SELECT text FROM documents WHERE id = :id', { id })?.text ?? null
}

/** Unwaived findings of the last check. */
export function putFindings(database: WorkspaceDatabase, id: string, errors: number, warnings: number): number {
  return database.run(
    `UPDATE documents SET errors = :errors, warnings = :warnings
     WHERE id = :id AND (errors IS NOT :errors OR warnings IS NOT :warnings)`,
    { id, errors, warnings },
  )
}

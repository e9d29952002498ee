import { z } from 'zod'
import type { documentListInputSchema } from '../../../../shared/contract/documents-contract.ts'
import type { DocumentHead } from '../../../../shared/domain/document.ts'
import type { WorkspaceDatabase } from '../../db/workspace-database.ts'
import type { TextFilter } from '../../db/full-text/to-filter.ts'
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

const ROW_OF = '(SELECT row FROM documents WHERE id = :id)'

export function findHead(database: WorkspaceDatabase, id: string): DocumentHead | null {
  return database.get(headRow, `SELECT ${HEAD_COLUMNS} FROM documents WHERE id = :id`, { id })
}

/** A new row, with the text that search reads. */
export function addHead(database: WorkspaceDatabase, head: DocumentHead, text: string): void {
  database.run(
    `INSERT INTO documents (id, title, title_key, type, language, direction, topic_id, mission_id, status, words, errors,
       warnings, revision, created_at, updated_at, deleted_at)
     VALUES (:id, :title, :titleKey, :type, :language, :direction, :topicId, :missionId, :status, :words, :errors,
       :warnings, :revision, :createdAt, :updatedAt, :deletedAt)`,
    { ...head, titleKey: titleKey(head.title) },
  )
  database.run('INSERT INTO document_texts (row, title, text) SELECT row, title, :text FROM documents WHERE id = :id', {
    id: head.id,
    text,
  })
}

/** Writes the fields of a row that is there. */
export function putHead(database: WorkspaceDatabase, head: DocumentHead): void {
  const { createdAt: _fixed, ...fields } = head
  database.run(
    `UPDATE documents SET title = :title, title_key = :titleKey, type = :type, language = :language, direction = :direction,
       topic_id = :topicId, mission_id = :missionId, status = :status, words = :words, errors = :errors, warnings = :warnings,
       revision = :revision, updated_at = :updatedAt, deleted_at = :deletedAt WHERE id = :id`,
    { ...fields, titleKey: titleKey(head.title) },
  )
  database.run(`UPDATE document_texts SET title = :title WHERE row = ${ROW_OF} AND title IS NOT :title`, {
    id: head.id,
    title: head.title,
  })
}

export function putText(database: WorkspaceDatabase, id: string, text: string): void {
  database.run(`UPDATE document_texts SET text = :text WHERE row = ${ROW_OF}`, { id, text })
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
  if (input.checked !== null) conditions.push(input.checked === 'never' ? 'errors IS NULL' : 'errors > 0')
  if (text?.kind === 'match') {
    conditions.push(`row IN (SELECT rowid FROM ${text.index} WHERE ${text.index} MATCH :text)`)
    parameters['text'] = text.expression
  }
  if (text?.kind === 'contains') {
    conditions.push(`row IN (SELECT row FROM document_texts WHERE instr(title, :text) > 0 OR instr(text, :text) > 0)`)
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
  return database.get(row, `SELECT text FROM document_texts WHERE row = ${ROW_OF}`, { id })?.text ?? null
}

/** Not in the bin; of one topic, or all for null; last changed first. */
export function liveDocumentIds(database: WorkspaceDatabase, topicId: string | null): readonly string[] {
  const of = topicId === null ? '' : 'AND topic_id = :topicId'
  return database
    .all(
      z.object({ id: z.string() }),
      `SELECT id FROM documents WHERE deleted_at IS NULL ${of} ORDER BY updated_at DESC`,
      topicId === null ? {} : { topicId },
    )
    .map(({ id }) => id)
}

/** Texts that no check has seen yet, newest first. */
export function uncheckedDocumentIds(database: WorkspaceDatabase): readonly string[] {
  return database
    .all(
      z.object({ id: z.string() }),
      'SELECT id FROM documents WHERE deleted_at IS NULL AND errors IS NULL ORDER BY updated_at DESC',
    )
    .map(({ id }) => id)
}

/** How many texts of these missions no check has seen yet. */
export function countUnchecked(database: WorkspaceDatabase, missionIds: readonly string[]): number {
  const found = database.get(
    z.object({ count: z.number() }),
    `SELECT count(*) AS count FROM documents
     WHERE deleted_at IS NULL AND errors IS NULL AND mission_id IN (SELECT value FROM json_each(:missionIds))`,
    { missionIds: JSON.stringify(missionIds) },
  )
  return found?.count ?? 0
}

/** What was found in a text no longer holds: it is checked again when the person pauses. */
export function forgetFindings(database: WorkspaceDatabase, id: string): void {
  database.run('UPDATE documents SET errors = NULL, warnings = NULL WHERE id = :id', { id })
}

/** Unwaived findings of the last check; answers 0 when the numbers were the same. */
export function putFindings(database: WorkspaceDatabase, id: string, errors: number, warnings: number): number {
  return database.run(
    `UPDATE documents SET errors = :errors, warnings = :warnings
     WHERE id = :id AND (errors IS NOT :errors OR warnings IS NOT :warnings)`,
    { id, errors, warnings },
  )
}

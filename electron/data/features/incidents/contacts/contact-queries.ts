import { z } from 'zod'
import type { StoredContact } from '../../../../../shared/contract/contacts-contract.ts'
import { contactSchema } from '../../../../../shared/domain/crisis/model/contact.ts'
import { jsonColumn } from '../../../db/columns.ts'
import type { WorkspaceDatabase } from '../../../db/workspace-database.ts'

const storedRow = z
  .object({ content: jsonColumn(contactSchema), revision: z.number() })
  .transform(({ content, revision }): StoredContact => ({ contact: content, revision }))
const countRow = z.object({ calls: z.number() })

/** In the order in which they are called. */
export function listStored(database: WorkspaceDatabase): readonly StoredContact[] {
  return database.all(storedRow, `SELECT content, revision FROM contacts ORDER BY content ->> 'order', id`)
}

export function findStored(database: WorkspaceDatabase, id: string): StoredContact | null {
  return database.get(storedRow, 'SELECT content, revision FROM contacts WHERE id = :id', { id })
}

export function putStored(database: WorkspaceDatabase, { contact, revision }: StoredContact, at: string): void {
  database.run(
    `INSERT INTO contacts (id, revision, updated_at, content) VALUES (:id, :revision, :at, :content)
     ON CONFLICT (id) DO UPDATE SET revision = :revision, updated_at = :at, content = :content`,
    { id: contact.id, revision, at, content: JSON.stringify(contact) },
  )
}

export function deleteStored(database: WorkspaceDatabase, id: string): void {
  database.run('DELETE FROM contacts WHERE id = :id', { id })
}

/** How many entries, of whatever incident, tell of a call to this contact. */
export function countCalls(database: WorkspaceDatabase, id: string): number {
  const sql = `SELECT count(*) AS calls FROM log_entries WHERE kind = 'contact.called' AND entry ->> '$.data.contactId' = :id`
  return database.get(countRow, sql, { id })?.calls ?? 0
}

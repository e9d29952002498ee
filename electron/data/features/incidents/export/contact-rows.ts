import { z } from 'zod'
import { contactSchema, type Contact } from '../../../../../shared/domain/crisis/model/contact.ts'
import { jsonColumn } from '../../../db/columns.ts'
import type { WorkspaceDatabase } from '../../../db/workspace-database.ts'

const contactRow = z.object({ content: jsonColumn(contactSchema) }).transform(({ content }) => content)

/** By id, so that the same contacts make the same file. */
export function listContacts(database: WorkspaceDatabase): readonly Contact[] {
  return database.all(contactRow, 'SELECT content FROM contacts ORDER BY id')
}

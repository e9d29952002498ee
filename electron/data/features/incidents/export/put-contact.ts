import type { Contact } from '../../../../../shared/domain/crisis/model/contact.ts'
import type { OpenWorkspace } from '../../../open-workspace.ts'

/** Adds a contact that a file brought; one that is here stays as it is. */
export function putContact({ database, now }: OpenWorkspace, contact: Contact): void {
  database.run(
    `INSERT INTO contacts (id, revision, updated_at, content) VALUES (:id, 1, :at, :content) ON CONFLICT (id) DO NOTHING`,
    { id: contact.id, at: now().toISOString(), content: JSON.stringify(contact) },
  )
}

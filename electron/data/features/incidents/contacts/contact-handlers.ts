import type { FileGrants } from '../../../files/file-grants.ts'
import type { Implementer } from '../../../implementer.ts'
import { announced } from '../../../wrappers/announced.ts'
import { audited } from '../../../wrappers/audited.ts'
import { transactional } from '../../../wrappers/transactional.ts'
import { unlocked, type WorkspaceDoor } from '../../../wrappers/unlocked.ts'
import { appendAudit } from '../../audit/queries.ts'
import { stateOf } from '../commands.ts'
import { callListCsv } from './call-list-csv.ts'
import { removeContact, saveContact } from './contact-commands.ts'
import { listStored } from './contact-queries.ts'

export function contactHandlers({ contacts }: Implementer, door: WorkspaceDoor, grants: FileGrants) {
  const save = audited(saveContact, ({ contact: { id, name } }) => ({
    action: 'contact.saved',
    entityId: id,
    detail: { name },
  }))
  const remove = audited(removeContact, ({ id, name }) => ({ action: 'contact.removed', entityId: id, detail: { name } }))
  return {
    list: contacts.list.handler(unlocked(door, ({ database }) => [...listStored(database)])),
    save: contacts.save.handler(
      unlocked(
        door,
        announced(['contacts'], transactional(save), ({ contact }) => contact.id),
      ),
    ),
    remove: contacts.remove.handler(
      unlocked(
        door,
        announced(['contacts'], transactional(remove), ({ id }) => id),
      ),
    ),
    exportCalls: contacts.exportCalls.handler(
      unlocked(door, (open, { incidentId, grant }: { readonly incidentId: string; readonly grant: string }) => {
        const called = listStored(open.database).map(({ contact }) => contact)
        const csv = callListCsv(called, stateOf(open, incidentId), open.now().toISOString())
        const { name } = grants.write(grant, csv)
        open.database.transaction(() => {
          appendAudit(open, 'incident.exported', incidentId, { format: 'csv', file: name, redacted: false })
        })
        return { name }
      }),
    ),
  }
}

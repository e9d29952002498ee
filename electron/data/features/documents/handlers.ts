import type { z } from 'zod'
import type { documentListInputSchema } from '../../../../shared/contract/documents-contract.ts'
import type { DocumentHead } from '../../../../shared/domain/document.ts'
import type { FileGrants } from '../../files/file-grants.ts'
import type { Implementer } from '../../implementer.ts'
import { announced } from '../../wrappers/announced.ts'
import { audited } from '../../wrappers/audited.ts'
import type { Command } from '../../wrappers/command.ts'
import { transactional } from '../../wrappers/transactional.ts'
import { unlocked, type WorkspaceDoor } from '../../wrappers/unlocked.ts'
import { toFilter } from '../../db/full-text/to-filter.ts'
import { binDocument, createDocument, duplicateDocument, recoverDocument, saveHead } from './commands.ts'
import { documentFileHandlers } from './file-handlers.ts'
import { listHeads } from './queries.ts'
import { nameVersion, readDocument, readVersion, restoreVersion, saveBody } from './version-commands.ts'
import { listVersions } from './version-queries.ts'

/** A change of a document: in one transaction, in the trail, told to every screen. */
function changing<Input>(action: string, command: Command<Input, DocumentHead>): Command<Input, DocumentHead> {
  const line = (head: DocumentHead) => ({
    action,
    entityId: head.id,
    detail: { title: head.title, revision: head.revision, status: head.status },
  })
  return announced(['documents'], transactional(audited(command, line)), (head) => head.id)
}

const list: Command<z.output<typeof documentListInputSchema>, { total: number; rows: DocumentHead[] }> = (open, input) => {
  const { total, rows } = listHeads(open.database, input, toFilter(input.query, 'document'))
  return { total, rows: [...rows] }
}

const save = announced(
  ['documents'],
  transactional(
    audited(
      saveBody,
      // One line for each row of the history: a line per keystroke's pause would bury the rest.
      ({ newVersion, revision, words }, { id }) =>
        newVersion ? { action: 'document.edited', entityId: id, detail: { revision, words } } : null,
    ),
  ),
  (_saved, input) => input.id,
  true,
)

const name = announced(
  ['documents'],
  transactional(
    audited(nameVersion, ({ documentId, revision, label }) => ({
      action: 'document.version-named',
      entityId: documentId,
      detail: { revision, label },
    })),
  ),
  (_version, input) => input.id,
)

export function documentHandlers(implementer: Implementer, door: WorkspaceDoor, grants: FileGrants) {
  const { documents } = implementer
  return {
    list: documents.list.handler(unlocked(door, list)),
    get: documents.get.handler(unlocked(door, (open, { id }: { id: string }) => readDocument(open, id))),
    create: documents.create.handler(
      unlocked(
        door,
        changing('document.created', (open, input: Parameters<typeof createDocument>[1]) => createDocument(open, input)),
      ),
    ),
    save: documents.save.handler(unlocked(door, save)),
    saveHead: documents.saveHead.handler(unlocked(door, changing('document.head-saved', saveHead))),
    remove: documents.remove.handler(unlocked(door, changing('document.removed', binDocument))),
    recover: documents.recover.handler(unlocked(door, changing('document.recovered', recoverDocument))),
    duplicate: documents.duplicate.handler(unlocked(door, changing('document.duplicated', duplicateDocument))),
    versions: documents.versions.handler(unlocked(door, (open, { id }: { id: string }) => [...listVersions(open.database, id)])),
    version: documents.version.handler(unlocked(door, readVersion)),
    nameVersion: documents.nameVersion.handler(unlocked(door, name)),
    restoreVersion: documents.restoreVersion.handler(unlocked(door, changing('document.version-restored', restoreVersion))),
    ...documentFileHandlers(implementer, door, grants),
  }
}

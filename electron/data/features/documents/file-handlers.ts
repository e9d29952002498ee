import type { FileGrants } from '../../files/file-grants.ts'
import type { Implementer } from '../../implementer.ts'
import { requireUnlocked, type WorkspaceDoor } from '../../wrappers/unlocked.ts'
import { appendAudit } from '../audit/queries.ts'
import { findMission } from '../missions/queries.ts'
import { createDocument, saveHead } from './commands.ts'
import { readDocument } from './version-commands.ts'

/** Documents in and out of files that the person chose. */
export function documentFileHandlers({ documents }: Implementer, door: WorkspaceDoor, grants: FileGrants) {
  return {
    import: documents.import.handler(async ({ input }) => {
      requireUnlocked(door)
      const file = await grants.read(input.grant, 'take')
      const bytes = Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength)
      // Read when first needed: Word's form alone is a third of what this process would load at its start.
      const { importDocument } = await import('../../formats/import-document.ts')
      const imported = await importDocument(file.name, bytes)
      const open = requireUnlocked(door)
      const settings = open.settings()
      const head = open.database.transaction(() => {
        const { title, body, language = settings.language } = imported
        // The mission of the settings may have been removed since.
        const missionId = findMission(open.database, settings.missionId ?? '')?.id ?? null
        const fields = { title, language, type: 'communique', topicId: input.topicId, missionId } as const
        const made = createDocument(open, fields, body, 'imported')
        const { direction = made.direction } = imported
        appendAudit(open, 'document.imported', made.id, { title, words: made.words, file: file.name })
        return direction === made.direction ? made : saveHead(open, { id: made.id, direction })
      })
      open.publish({ type: 'changed', entity: 'documents', id: head.id })
      return { head, warnings: [...imported.warnings] }
    }),
    export: documents.export.handler(async ({ input }) => {
      const { head, body } = readDocument(requireUnlocked(door), input.id)
      const { title, language, direction } = head
      const { exportDocument } = await import('../../formats/export-document.ts')
      const bytes = await exportDocument(body, { title, language, direction }, input.format)
      const open = requireUnlocked(door)
      const { name } = grants.write(input.grant, bytes)
      open.database.transaction(() => {
        appendAudit(open, 'document.exported', head.id, { revision: head.revision, format: input.format, file: name })
      })
      return { name }
    }),
  }
}

import { exportCacao } from '../../../../shared/domain/crisis/cacao/export/export-cacao.ts'
import type { JsonObject } from '../../../../shared/domain/crisis/cacao/json/json-object.ts'
import type { FileGrants } from '../../files/file-grants.ts'
import type { Implementer } from '../../implementer.ts'
import { found } from '../../wrappers/found.ts'
import { requireUnlocked, type WorkspaceDoor } from '../../wrappers/unlocked.ts'
import { appendAudit } from '../audit/queries.ts'
import { findPlaybook } from './queries.ts'
import { readPlaybookFile } from './read-playbook-file.ts'

/** As on the command line: past it a file is refused before a byte is read. */
const LIMIT_BYTES = 32 * 1024 * 1024

/** Playbooks as files. `schema` reads the JSON schema of CACAO 2.0. */
export function playbookFileHandlers(
  { playbooks }: Implementer,
  door: WorkspaceDoor,
  grants: FileGrants,
  schema: () => Promise<JsonObject>,
) {
  return {
    readFile: playbooks.readFile.handler(async ({ input: { grant, language } }) => {
      requireUnlocked(door)
      const { name, bytes } = await grants.read(grant, 'take', LIMIT_BYTES)
      const read = readPlaybookFile(bytes, await schema(), language)
      const { database } = requireUnlocked(door)
      if (read.kind === 'refused') return { ...read, file: name }
      const here = findPlaybook(database, read.playbook.id, null)
      const existing =
        here === null ? null : { version: here.version, status: here.status, title: here.title, modifiedAt: here.modifiedAt }
      return { ...read, file: name, existing }
    }),
    exportFile: playbooks.exportFile.handler(({ input: { id, version, format, grant } }) => {
      const open = requireUnlocked(door)
      const playbook = found(findPlaybook(open.database, id, version), 'playbook', id)
      const content = format === 'cacao' ? exportCacao(playbook) : playbook
      const { name } = grants.write(grant, `${JSON.stringify(content, null, 2)}\n`)
      open.database.transaction(() => {
        appendAudit(open, 'playbook.exported', id, { version, format, file: name })
      })
      return { name }
    }),
  }
}

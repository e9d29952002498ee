import type { AuditAction } from '../../../../shared/domain/audit-kinds.ts'
import type { Playbook } from '../../../../shared/domain/crisis/model/playbook.ts'
import type { Implementer } from '../../implementer.ts'
import type { OpenWorkspace } from '../../open-workspace.ts'
import { announced } from '../../wrappers/announced.ts'
import { audited } from '../../wrappers/audited.ts'
import type { Command } from '../../wrappers/command.ts'
import { found } from '../../wrappers/found.ts'
import { transactional } from '../../wrappers/transactional.ts'
import { requireUnlocked, unlocked, type WorkspaceDoor } from '../../wrappers/unlocked.ts'
import { addShipped, discardPlaybook, publishPlaybook, rejectPlaybook, savePlaybook, submitPlaybook } from './commands.ts'
import { findPlaybook, listPlaybooks, listVersions } from './queries.ts'

type ById = Command<{ readonly id: string }, Playbook>

/** `shipped` reads the playbooks that come with the program, once. */
export function playbookHandlers({ playbooks }: Implementer, door: WorkspaceDoor, shipped: () => Promise<readonly Playbook[]>) {
  const withShipped = async (): Promise<OpenWorkspace> => {
    requireUnlocked(door)
    const read = await shipped()
    const open = requireUnlocked(door)
    open.database.transaction(() => {
      addShipped(open, read)
    })
    return open
  }
  return {
    list: playbooks.list.handler(async () => [...listPlaybooks((await withShipped()).database)]),
    versions: playbooks.versions.handler(
      unlocked(door, ({ database }, { id }: { id: string }) => [...listVersions(database, id)]),
    ),
    get: playbooks.get.handler(async ({ input: { id, version } }) =>
      found(findPlaybook((await withShipped()).database, id, version), 'playbook', id),
    ),
    save: playbooks.save.handler(
      unlocked(
        door,
        announced(['playbooks'], transactional(savePlaybook), ({ id }) => id, true),
      ),
    ),
    discard: playbooks.discard.handler(unlocked(door, told('playbook.discarded', discardPlaybook))),
    submit: playbooks.submit.handler(unlocked(door, told('playbook.submitted', submitPlaybook))),
    reject: playbooks.reject.handler(unlocked(door, told('playbook.rejected', rejectPlaybook))),
    publish: playbooks.publish.handler(unlocked(door, told('playbook.published', publishPlaybook))),
  }
}

/** In the trail and on the screens, once durable. */
function told(action: AuditAction, command: ById): ById {
  const withLine = audited(command, ({ id, version }) => ({ action, entityId: id, detail: { version } }))
  return announced(['playbooks'], transactional(withLine), ({ id }) => id)
}

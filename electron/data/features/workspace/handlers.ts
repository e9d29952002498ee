import type { Implementer } from '../../implementer.ts'
import type { Session } from '../../session/session.ts'
import { requireUnlocked, unlocked } from '../../wrappers/unlocked.ts'
import { removeDemo } from '../demo/commands.ts'
import { demoRemoval } from '../demo/queries.ts'
import { requireNaming } from '../persons/commands/require-naming.ts'

export function workspaceHandlers(implementer: Implementer, session: Session) {
  const { workspace } = implementer
  return {
    status: workspace.status.handler(() => session.status()),
    create: workspace.create.handler(({ input }) => session.create(input)),
    unlock: workspace.unlock.handler(({ input }) => session.unlock(input.passphrase)),
    lock: workspace.lock.handler(async ({ input }) => {
      await session.lock(input?.idle === true ? 'idle' : 'person')
      return session.status()
    }),
    changePassphrase: workspace.changePassphrase.handler(({ input }) => session.changePassphrase(input.current, input.next)),
    demoRemoval: workspace.demoRemoval.handler(unlocked(session, (open) => demoRemoval(open.database))),
    removeDemo: workspace.removeDemo.handler(() => {
      const open = requireUnlocked(session)
      removeDemo(open)
      session.noteDemo()
      return session.status()
    }),
    backups: workspace.backups.handler(() => [...session.backups()]),
    backUpNow: workspace.backUpNow.handler(() => session.backUp('manual')),
    restoreBackup: workspace.restoreBackup.handler(({ input }) => session.restoreBackup(input.backupId, input.passphrase)),
    settings: workspace.settings.handler(unlocked(session, (open) => open.settings())),
    saveSettings: workspace.saveSettings.handler(({ input }) => {
      requireNaming(requireUnlocked(session), input)
      return session.saveSettings(input)
    }),
    events: workspace.events.handler(({ signal }) => session.events.iterate(signal)),
  }
}

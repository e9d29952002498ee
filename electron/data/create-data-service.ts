import { randomUUID } from 'node:crypto'
import { openCredential } from './features/accounts/open-credential.ts'
import { accountHandlers } from './features/accounts/handlers.ts'
import { auditHandlers } from './features/audit/handlers.ts'
import { coherenceHandlers } from './features/coherence/handlers.ts'
import { documentHandlers } from './features/documents/handlers.ts'
import { missionHandlers } from './features/missions/handlers.ts'
import { pointHandlers } from './features/points/handlers.ts'
import { searchHandlers } from './features/search/handlers.ts'
import { termHandlers } from './features/terms/handlers.ts'
import { topicHandlers } from './features/topics/handlers.ts'
import { workspaceHandlers } from './features/workspace/handlers.ts'
import { createFileGrants } from './files/file-grants.ts'
import { createImplementer } from './implementer.ts'
import { createSession } from './session/create-session.ts'
import type { LockReason } from './session/session.ts'
import type { Argon2Cost } from './vault/argon2-cost.ts'
import { requireUnlocked } from './wrappers/unlocked.ts'

export interface DataServiceOptions {
  readonly profileFolder: string
  readonly resourcesFolder: string
  readonly now: () => Date
  readonly randomUuid?: () => string
  /** Fixes the cost of a passphrase guess instead of calibrating it (256 MiB, 0.5 to 1 s). Tests alone set it. */
  readonly argon2Cost?: Argon2Cost
  /** The keychain's part of the key, when main has one. */
  readonly factor?: () => Promise<Uint8Array | null>
  readonly log?: (error: unknown) => void
}

/** Everything that lasts, behind the contract's calls (`router`) and main's own (`control`). Needs no Electron. */
export function createDataService(options: DataServiceOptions) {
  const session = createSession({
    profileFolder: options.profileFolder,
    now: options.now,
    randomUuid: options.randomUuid ?? randomUUID,
    argon2Cost: options.argon2Cost,
    factor: options.factor,
    seedDemo: () => undefined,
    log: options.log ?? (() => undefined),
  })
  const grants = createFileGrants()
  const implementer = createImplementer(session.noteFault)
  const router = implementer.router({
    workspace: workspaceHandlers(implementer, session),
    missions: missionHandlers(implementer, session),
    topics: topicHandlers(implementer, session),
    points: pointHandlers(implementer, session),
    terms: termHandlers(implementer, session),
    documents: documentHandlers(implementer, session),
    coherence: coherenceHandlers(implementer),
    accounts: accountHandlers(implementer, session),
    audit: auditHandlers(implementer, session),
    search: searchHandlers(implementer, session),
  })
  const control = {
    grantFile: grants.grant,
    /** In clear, after the passphrase was given anew. Wrong ones count like those at the door. */
    revealCredential: async (accountId: string, passphrase: string): Promise<string> => {
      requireUnlocked(session)
      await session.verify(passphrase)
      return openCredential(requireUnlocked(session), accountId)
    },
    documentHtml: async (_documentId: string): Promise<string> => {
      throw new Error('Not here yet')
    },
    writeFile: async (grant: string, bytes: Uint8Array): Promise<void> => {
      grants.write(grant, bytes)
    },
    lock: (reason: LockReason): Promise<void> => session.lock(reason),
    clipboardCleared: (): void => {
      session.events.publish({ type: 'clipboard-cleared' })
    },
    onWorkspace: (listener: (state: 'locked' | 'unlocked', autoLockMinutes: number) => void): (() => void) =>
      session.events.listen((event) => {
        const open = session.opened()
        if (event.type === 'locked') listener('locked', 0)
        else if (event.type === 'unlocked' || (event.type === 'changed' && event.entity === 'settings'))
          if (open !== null) listener('unlocked', open.settings().autoLockMinutes)
      }),
  }
  return { router, control, close: () => session.lock('quit') }
}

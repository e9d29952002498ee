import { randomBytes } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import type { Backup, WorkspaceStatus } from '../../../shared/contract/workspace-contract.ts'
import { type Settings, settingsSchema } from '../../../shared/domain/settings.ts'
import { AppError } from '../../../shared/errors/app-error.ts'
import { keepAside } from '../db/backup/keep-aside.ts'
import { listBackups } from '../db/backup/list-backups.ts'
import { restoreBackup } from '../db/backup/restore-backup.ts'
import { appendAudit } from '../features/audit/queries.ts'
import { countDemo } from '../features/demo/queries.ts'
import { readSettings, writeSettings } from '../features/settings/queries.ts'
import { toFileFault } from '../files/to-file-fault.ts'
import type { OpenWorkspace } from '../open-workspace.ts'
import { checkPassphrase } from '../vault/check-passphrase.ts'
import { createHeaderFile } from '../vault/header-file.ts'
import { deriveWorkspaceKeys, wipeKeys, type WorkspaceKeys } from '../vault/workspace-keys.ts'
import { requireUnlocked } from '../wrappers/unlocked.ts'
import { closeWorkspace } from './close-workspace.ts'
import { createSerial } from './create-serial.ts'
import { firstSettings } from './first-settings.ts'
import { takeOpenMark, type OpenMark } from './open-mark.ts'
import { noteRestored } from './note-restored.ts'
import { createPassphraseGate } from './passphrase-gate.ts'
import { profilePaths } from './profile-paths.ts'
import type { LockReason, NewWorkspace, Session, SessionOptions } from './session.ts'
import { openStore } from './open-store.ts'
import { unlockedWorkspace, type UnlockedWorkspace } from './unlocked-workspace.ts'
import { createWorkspaceEvents } from './workspace-events.ts'
import { workspaceStatus } from './workspace-status.ts'

/** One profile: its one workspace, locked or not. */
export function createSession(options: SessionOptions): Session {
  const { now, randomUuid, log } = options
  const paths = profilePaths(options.profileFolder)
  const header = createHeaderFile(options.profileFolder)
  const gate = createPassphraseGate({ header, now, argon2Cost: options.argon2Cost, factor: options.factor })
  const events = createWorkspaceEvents()
  const serially = createSerial()
  let present: UnlockedWorkspace | null = null
  let damaged = false
  /** Left, and not closed yet. */
  const unfinished = new Set<UnlockedWorkspace>()

  const status = (): WorkspaceStatus =>
    workspaceStatus(header, paths, now(), present !== null ? 'unlocked' : damaged ? 'damaged' : 'locked')

  /** The locked screen speaks and looks as the workspace does. */
  const keepInHeader = ({ language, theme }: Settings): void => {
    const file = header.read()
    if (file !== null && (file.language !== language || file.theme !== theme)) header.write({ ...file, language, theme })
  }

  const noteFault = (fault: AppError): void => {
    if (fault.code === 'database-damaged') damaged = true
  }

  const noting = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (error) {
      if (error instanceof AppError) noteFault(error)
      throw error
    }
  }

  const given = { now, randomUuid, publish: events.publish }

  const keysFor = async (passphrase: string): Promise<WorkspaceKeys> => {
    const dataKey = await gate.open(passphrase)
    try {
      return deriveWorkspaceKeys(dataKey)
    } finally {
      dataKey.fill(0)
    }
  }

  const noteDemo = (): void => {
    const file = header.read()
    if (file === null || present === null) return
    const demo = countDemo(present.open.database) > 0
    if (file.demo !== demo) header.write({ ...file, demo })
  }

  const needsKeychain = (): boolean => header.read()?.factors.includes('keychain') ?? false

  const requireOpen = (): OpenWorkspace => requireUnlocked({ opened: () => present?.open ?? null })

  /**
   * The data key stays; what opens it changes, as one step: the rename of the header. A fault leaves what opened before.
   * The trail is written first, because what is done must be in it; a second line tells that it was not done after all.
   */
  const wrapAnew = async (current: string, next: string, factor: Uint8Array | null, action: string): Promise<void> => {
    requireOpen()
    const dataKey = await gate.open(current)
    try {
      const before = header.read()
      if (before === null) throw new AppError('not-initialised', 'There is no workspace in this profile')
      const wrapped = await gate.wrap(next, dataKey, before, factor)
      // Locked meanwhile, this stops here. The theme may have changed meanwhile.
      const open = requireOpen()
      const { name, language, theme, demo } = header.read() ?? before
      appendAudit(open, action, 'workspace')
      try {
        header.write({ ...wrapped, name, language, theme, demo })
      } catch (error) {
        appendAudit(open, `${action}-failed`, 'workspace')
        throw error
      }
    } finally {
      dataKey.fill(0)
    }
  }

  const hold = (): OpenMark => {
    const mark = takeOpenMark(paths.openMark)
    if (mark === null) throw new AppError('in-use', 'Another process has the workspace open')
    return mark
  }

  const create = (input: NewWorkspace): Promise<WorkspaceStatus> =>
    serially(async () => {
      if (header.read() !== null) throw new AppError('already-exists', 'There is a workspace in this profile already')
      checkPassphrase(input.passphrase)
      // Before anything is written: a demonstration that cannot be read leaves nothing behind.
      const seedDemo = input.demo ? await options.loadDemo() : null
      try {
        mkdirSync(paths.folder, { recursive: true, mode: 0o700 })
      } catch (error) {
        throw toFileFault(error)
      }
      // A database without a header cannot be opened by anybody, but it is not ours to destroy.
      keepAside(paths.database, paths.kept, now())
      const dataKey = randomBytes(32)
      const keys = deriveWorkspaceKeys(dataKey)
      try {
        const { name, language } = input
        const base = { name, language, theme: 'system', createdAt: now().toISOString(), demo: input.demo } as const
        const file = await gate.wrap(input.passphrase, dataKey, base, null)
        const store = await openStore({ paths, key: keys.database, now: now(), purpose: 'create' })
        const settings = firstSettings(input)
        const entered = unlockedWorkspace(store, keys, settings, given)
        try {
          store.database.transaction(() => {
            writeSettings(store.database, settings)
            appendAudit(entered.open, 'workspace.created', 'workspace', { name, demo: input.demo })
            seedDemo?.(entered.open)
          })
          // Last: only now does the workspace exist.
          header.write(file)
        } catch (error) {
          await store.close()
          throw error
        }
        damaged = false
        present = entered
      } catch (error) {
        wipeKeys(keys)
        throw error
      } finally {
        dataKey.fill(0)
      }
      events.publish({ type: 'unlocked' })
      return status()
    })

  const unlock = (passphrase: string): Promise<WorkspaceStatus> =>
    serially(async () => {
      if (present !== null) return status()
      const failures = header.read()?.throttle.failures ?? 0
      const keys = await keysFor(passphrase)
      try {
        const store = await noting(() => openStore({ paths, key: keys.database, now: now(), purpose: 'store' }))
        try {
          const entered = unlockedWorkspace(store, keys, readSettings(store.database), given)
          store.database.transaction(() => {
            appendAudit(entered.open, 'workspace.unlocked', 'workspace', { failedAttempts: failures })
          })
          present = entered
        } catch (error) {
          await store.close()
          throw error
        }
      } catch (error) {
        wipeKeys(keys)
        throw error
      }
      damaged = false
      // A restored backup may be older than the removal of the demonstration.
      noteDemo()
      events.publish({ type: 'unlocked' })
      return status()
    })

  /** Nobody is served from here on. What remains to be done with the store is `finish`. */
  const leave = (reason: LockReason): UnlockedWorkspace | null => {
    const leaving = present
    if (leaving === null) return null
    present = null
    unfinished.add(leaving)
    events.publish({ type: 'locked', reason })
    return leaving
  }

  const tellBackup = ({ id }: Pick<Backup, 'id'>): void => {
    // The unlock screen tells of it too.
    events.publish({ type: 'changed', entity: 'backups', id })
  }

  const tellBackupFailed = (error: unknown): void => {
    log(error)
    events.publish({ type: 'backup-failed', code: error instanceof AppError ? error.code : 'internal' })
  }

  const onFault = (error: unknown): void => {
    if (error instanceof AppError) noteFault(error)
    log(error)
  }

  const finish = async (leaving: UnlockedWorkspace | null, reason: LockReason, backup: Backup['reason']): Promise<void> => {
    if (leaving === null || !unfinished.delete(leaving)) return
    await closeWorkspace(leaving, { reason, backup, onFault, onBackup: tellBackup, onBackupFailed: tellBackupFailed })
  }

  return {
    events,
    status,
    noteFault,
    opened: () => present?.open ?? null,
    create,
    unlock,
    lock: (reason) => {
      // At once, whatever backup is under way; and again after an unlocking that was, so that it ends locked.
      const leaving = leave(reason)
      return serially(async () => {
        await finish(leaving, reason, 'lock')
        await finish(leave(reason), reason, 'lock')
      })
    },
    verify: (passphrase) =>
      serially(async () => {
        const dataKey = await gate.open(passphrase)
        dataKey.fill(0)
      }),
    changePassphrase: (current, next) =>
      serially(async () => {
        checkPassphrase(next)
        // Only what the header asks for: one that is left over from a change that did not come through binds nothing.
        await wrapAnew(current, next, needsKeychain() ? options.factor.factor : null, 'workspace.passphrase-changed')
      }),
    changeFactor: (factor, passphrase) =>
      serially(async () => {
        await wrapAnew(passphrase, passphrase, factor, factor === null ? 'workspace.keychain-left' : 'workspace.keychain-used')
        options.factor.factor = factor
      }),
    needsKeychain,
    saveSettings: (changes) => {
      const open = requireOpen()
      const named = Object.entries(changes).filter(([, value]) => value !== undefined)
      const settings = settingsSchema.parse({ ...open.settings(), ...Object.fromEntries(named) })
      open.database.transaction(() => {
        writeSettings(open.database, settings)
      })
      if (present !== null) present.settings = settings
      keepInHeader(settings)
      events.publish({ type: 'changed', entity: 'settings', id: null })
      return settings
    },
    noteDemo,
    backups: () =>
      listBackups(paths.backups).map(({ id, createdAt, bytes, reason, verified }) => ({
        id,
        createdAt,
        bytes,
        reason,
        verified,
      })),
    backUp: (reason) =>
      serially(async () => {
        if (present === null) throw new AppError('locked', 'The workspace is locked')
        const { store } = present
        const backup = await noting(() => store.backUp(reason, now())).catch((error: unknown) => {
          // Who asked for it hears it as the answer.
          if (reason !== 'manual') tellBackupFailed(error)
          throw error
        })
        tellBackup(backup)
        return backup
      }),
    restoreBackup: (backupId, passphrase) =>
      serially(async () => {
        const keys = await keysFor(passphrase)
        try {
          // An open one is closed, and its mark taken away, only once the backup has proved good.
          let mark = present === null && unfinished.size === 0 ? hold() : null
          const close = async (): Promise<void> => {
            leave('person')
            // Also one that was locked while the backup was being checked, whose turn has not come.
            for (const leaving of unfinished) await finish(leaving, 'person', 'before-restore')
            mark ??= hold()
          }
          let settings: Settings | null = null
          const prepare = (path: string): void => {
            settings = noteRestored(path, keys.database, backupId, now)
          }
          try {
            const restored = await restoreBackup({ ...paths, backupId, key: keys.database, now: now(), prepare, close })
            // What comes in is sound: nothing of the one before needs to be checked.
            mark?.release('closed')
            damaged = false
            if (settings !== null) keepInHeader(settings)
            events.publish({ type: 'changed', entity: 'backups', id: null })
            return restored
          } catch (error) {
            mark?.release(mark.died ? 'died' : 'closed')
            throw error
          }
        } finally {
          wipeKeys(keys)
        }
      }),
  }
}

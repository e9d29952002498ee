import type { Settings } from '../../../shared/domain/settings.ts'
import type { ActingPerson, OpenWorkspace } from '../open-workspace.ts'
import type { WorkspaceKeys } from '../vault/workspace-keys.ts'
import type { Store } from './open-store.ts'

/** A workspace between its unlocking and its lock. */
export interface UnlockedWorkspace {
  readonly store: Store
  readonly keys: WorkspaceKeys
  readonly open: OpenWorkspace
  settings: Settings
  /** The person who took over from the holder, until the lock. */
  acting: ActingPerson | null
}

export function unlockedWorkspace(
  store: Store,
  keys: WorkspaceKeys,
  settings: Settings,
  given: Pick<OpenWorkspace, 'now' | 'randomUuid' | 'publish'>,
): UnlockedWorkspace {
  const unlocked: UnlockedWorkspace = {
    store,
    keys,
    settings,
    acting: null,
    open: {
      database: store.database,
      vaultKey: keys.vault,
      signingSeed: keys.signing,
      now: given.now,
      randomUuid: given.randomUuid,
      person: () => unlocked.acting?.name ?? unlocked.settings.person,
      acting: () => unlocked.acting,
      actAs: (person) => {
        unlocked.acting = person
      },
      settings: () => unlocked.settings,
      publish: given.publish,
    },
  }
  return unlocked
}

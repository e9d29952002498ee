import type { Settings } from '../../../shared/domain/settings.ts'
import type { OpenWorkspace } from '../open-workspace.ts'
import type { WorkspaceKeys } from '../vault/workspace-keys.ts'
import type { Store } from './open-store.ts'

/** A workspace between its unlocking and its lock. */
export interface UnlockedWorkspace {
  readonly store: Store
  readonly keys: WorkspaceKeys
  readonly open: OpenWorkspace
  settings: Settings
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
    open: {
      database: store.database,
      vaultKey: keys.vault,
      now: given.now,
      randomUuid: given.randomUuid,
      person: () => unlocked.settings.person,
      settings: () => unlocked.settings,
      publish: given.publish,
    },
  }
  return unlocked
}

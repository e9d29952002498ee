import type { OpenWorkspace } from '../../open-workspace.ts'
import type { WorkspaceDoor } from '../../wrappers/unlocked.ts'

/** Screens read their lists again at each notice. */
const BETWEEN_MILLISECONDS = 3_000

interface Notices {
  /** A door behind which nothing is told one by one. */
  readonly behind: (door: WorkspaceDoor) => WorkspaceDoor
  /** Tells that documents changed, if any did. */
  readonly tell: () => void
  /** The same, at most once in three seconds. */
  readonly tellNowAndThen: () => void
}

/** Gathers what a walk over thousands of documents changes into a few notices for the screens. */
export function createNotices(publish: OpenWorkspace['publish']): Notices {
  let moved = false
  let told = performance.now()
  const tell = (): void => {
    if (!moved) return
    moved = false
    told = performance.now()
    publish({ type: 'changed', entity: 'documents', id: null, minor: true })
  }
  const gather = (): void => {
    moved = true
  }
  return {
    behind: (door) => ({
      opened: () => {
        const open = door.opened()
        return open === null ? null : { ...open, publish: gather }
      },
    }),
    tell,
    tellNowAndThen: () => {
      if (performance.now() - told >= BETWEEN_MILLISECONDS) tell()
    },
  }
}

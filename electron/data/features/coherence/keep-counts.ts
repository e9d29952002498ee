import { setTimeout as pause } from 'node:timers/promises'
import type { WorkspaceEvents } from '../../session/workspace-events.ts'
import type { WorkspaceDoor } from '../../wrappers/unlocked.ts'
import { liveDocumentIds, uncheckedDocumentIds } from '../documents/queries.ts'
import { checkMany } from './check-many.ts'
import type { CoherenceEngine } from './coherence-engine.ts'

/** Several messages change together, and the first seconds after unlocking belong to the person. */
const QUIET_MILLISECONDS = 1_000
/** Between two documents, so that a call of the person waits for one check at most and the process stays mostly idle. */
const BREATH_MILLISECONDS = 10

/**
 * Keeps the numbers of findings in lists true without anybody asking: texts that were never checked are checked after
 * unlocking, all of them when talking points or terms change. Stops at the lock. Returns how to stop for good.
 */
export function keepCounts(
  door: WorkspaceDoor,
  engine: CoherenceEngine,
  events: WorkspaceEvents,
  log: (error: unknown) => void,
): () => void {
  let work: AbortController | null = null
  const stop = (): void => {
    work?.abort()
    work = null
  }
  const start = (which: 'unchecked' | 'all'): void => {
    // A walk over everything must not be cut short by one over the rest.
    const whole = which === 'all' || work !== null
    stop()
    const now = new AbortController()
    work = now
    walk(door, engine, whole, now.signal)
      .catch((error: unknown) => {
        if (!now.signal.aborted) log(error)
      })
      .finally(() => {
        if (work === now) work = null
      })
  }
  const unlisten = events.listen((event) => {
    if (event.type === 'locked') stop()
    else if (event.type === 'unlocked') start('unchecked')
    else if (event.type === 'changed' && (event.entity === 'points' || event.entity === 'terms')) start('all')
  })
  return () => {
    unlisten()
    stop()
  }
}

async function walk(door: WorkspaceDoor, engine: CoherenceEngine, whole: boolean, signal: AbortSignal): Promise<void> {
  await pause(QUIET_MILLISECONDS, undefined, { signal, ref: false })
  const open = door.opened()
  if (open === null) return
  const documentIds = whole ? liveDocumentIds(open.database, null) : uncheckedDocumentIds(open.database)
  if (documentIds.length === 0) return
  const progress = checkMany(door, engine, { topicId: null, documentIds }, signal)
  while ((await progress.next()).done !== true) await pause(BREATH_MILLISECONDS, undefined, { signal, ref: false })
}

import { setTimeout as pause } from 'node:timers/promises'
import type { Activity } from '../../session/activity.ts'
import type { WorkspaceEvents } from '../../session/workspace-events.ts'
import type { WorkspaceDoor } from '../../wrappers/unlocked.ts'
import { forgetFindings, liveDocumentIds, uncheckedDocumentIds } from '../documents/queries.ts'
import { checkMany } from './check-many.ts'
import type { CoherenceEngine } from '../../coherence-engine.ts'
import { translationIds } from '../translations/queries.ts'
import { createNotices } from './notices.ts'

/** Several messages change together, and the first seconds after unlocking belong to the person. */
const QUIET_MILLISECONDS = 1_000
/** Between two documents, so that a call of the person waits for one check at most and the process stays mostly idle. */
const BREATH_MILLISECONDS = 10

/**
 * Keeps the numbers of findings in lists true without anybody asking: texts that were never checked are checked after
 * unlocking and when they come in, translations when their source moves, all of them when talking points, terms, rules or ladders change. Keeps out of the way of a person at work. Stops at the
 * lock. Returns how to stop for good.
 */
export function keepCounts(
  door: WorkspaceDoor,
  engine: CoherenceEngine,
  events: WorkspaceEvents,
  activity: Activity,
  log: (error: unknown) => void,
): () => void {
  let work: AbortController | null = null
  let more = false
  const stop = (): void => {
    work?.abort()
    work = null
    more = false
  }
  const start = (which: 'unchecked' | 'all'): void => {
    // A walk over everything must not be cut short by one over the rest.
    const whole = which === 'all' || work !== null
    stop()
    const now = new AbortController()
    work = now
    walk(door, engine, activity, whole, now.signal)
      .catch((error: unknown) => {
        if (!now.signal.aborted) log(error)
      })
      .finally(() => {
        if (work !== now) return
        work = null
        if (more) start('unchecked')
      })
  }
  const unlisten = events.listen((event) => {
    if (event.type === 'locked') stop()
    else if (event.type === 'unlocked') start('unchecked')
    else if (event.type === 'changed' && event.minor !== true && ['points', 'terms', 'rules', 'ladders'].includes(event.entity))
      start('all')
    else if (event.type === 'changed' && event.entity === 'documents' && (leaves(door, event.id) || event.minor !== true)) {
      // A walk that goes on does not know of the newcomers: another one follows it.
      if (work === null) start('unchecked')
      else more = true
    }
  })
  return () => {
    unlisten()
    stop()
  }
}

/** A text moved: what its translations were found to say of it no longer holds. True when it has any. */
function leaves(door: WorkspaceDoor, sourceId: string | null): boolean {
  const open = door.opened()
  const ids = open === null || sourceId === null ? [] : translationIds(open.database, sourceId)
  for (const id of ids) if (open !== null) forgetFindings(open.database, id)
  return ids.length > 0
}

async function walk(
  door: WorkspaceDoor,
  engine: CoherenceEngine,
  activity: Activity,
  whole: boolean,
  signal: AbortSignal,
): Promise<void> {
  await pause(QUIET_MILLISECONDS, undefined, { signal, ref: false })
  await activity.quiet(signal)
  const open = door.opened()
  if (open === null) return
  const documentIds = whole ? liveDocumentIds(open.database, null) : uncheckedDocumentIds(open.database)
  if (documentIds.length === 0) return
  const notices = createNotices(open.publish)
  const progress = checkMany(notices.behind(door), engine, { topicId: null, documentIds }, signal)
  try {
    while ((await progress.next()).done !== true) {
      notices.tellNowAndThen()
      await pause(BREATH_MILLISECONDS, undefined, { signal, ref: false })
      await activity.quiet(signal)
    }
  } finally {
    if (door.opened() !== null) notices.tell()
  }
}

import type { Session } from './session.ts'

const LOOK_MILLISECONDS = 60_000
const DAY_MILLISECONDS = 86_400_000

/** Backs up an unlocked workspace whose newest backup is a day old, or that has none. Returns how to stop. */
export function scheduleBackups(session: Session, now: () => Date): () => void {
  let busy = false
  const look = (): void => {
    if (busy || session.opened() === null) return
    const newest = session.backups()[0]
    if (newest !== undefined && now().getTime() - Date.parse(newest.createdAt) < DAY_MILLISECONDS) return
    busy = true
    // The session tells what fails; the next look tries again.
    session
      .backUp('daily')
      .catch(() => undefined)
      .finally(() => {
        busy = false
      })
  }
  const timer = setInterval(look, LOOK_MILLISECONDS)
  // The process may end while it waits.
  timer.unref()
  return () => {
    clearInterval(timer)
  }
}

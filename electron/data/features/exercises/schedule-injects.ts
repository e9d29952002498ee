import type { Session } from '../../session/session.ts'
import { deliverDue } from './deliver-due.ts'

const LOOK_MILLISECONDS = 1000

/**
 * Lets the injects reach the players by the exercise clock, whoever is at the workstation and whatever screen is open.
 * What came due while the program was closed comes at its next start. Returns how to stop.
 */
export function scheduleInjects(session: Session, log: (error: unknown) => void): () => void {
  let failed = false
  const timer = setInterval(() => {
    const open = session.opened()
    if (open === null) return
    try {
      for (const id of deliverDue(open)) {
        open.publish({ type: 'changed', entity: 'incidents', id })
        open.publish({ type: 'changed', entity: 'exercises', id: null })
      }
      failed = false
    } catch (error) {
      // Told once: the next look tries again each second.
      if (!failed) log(error)
      failed = true
    }
  }, LOOK_MILLISECONDS)
  // The process may end while it waits.
  timer.unref()
  return () => {
    clearInterval(timer)
  }
}

import type { Session } from '../../session/session.ts'
import { ownKey } from '../incidents/commands.ts'
import { deliverDue } from './deliver-due.ts'
import { listPlaying } from './queries.ts'

const LOOK_MILLISECONDS = 1000

/**
 * Lets the injects reach the players by the exercise clock, whoever is at the workstation and whatever screen is open.
 * What came due while the program was closed comes at its next start. An incident that cannot go on holds up no other.
 * Returns how to stop.
 */
export function scheduleInjects(session: Session, log: (error: unknown) => void): () => void {
  const failing = new Set<string>()
  const timer = setInterval(() => {
    const open = session.opened()
    if (open === null) return
    for (const incidentId of listPlaying(open.database, ownKey(open))) {
      try {
        if (deliverDue(open, incidentId)) {
          open.publish({ type: 'changed', entity: 'incidents', id: incidentId })
          open.publish({ type: 'changed', entity: 'exercises', id: null })
        }
        failing.delete(incidentId)
      } catch (error) {
        // The others go on. Told once: the next look tries again each second.
        if (!failing.has(incidentId)) log(error)
        failing.add(incidentId)
      }
    }
  }, LOOK_MILLISECONDS)
  // The process may end while it waits.
  timer.unref()
  return () => {
    clearInterval(timer)
  }
}

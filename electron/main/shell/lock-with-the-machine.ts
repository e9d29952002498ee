import { powerMonitor } from 'electron'
import type { Supervisor } from '../data-process/supervisor.ts'

const LOOK_EVERY_MS = 15_000
/** Locking lasts a second at the most; this much of it is the page's, to save what was typed a moment ago. */
const FLUSH_PATIENCE_MS = 500

/** Locks the workspace when the screen locks, the machine sleeps, or nobody has touched it for the person's chosen time. */
export function lockWithTheMachine(supervisor: Supervisor, flush: (patienceMs: number) => Promise<void>): void {
  let idleSeconds: number | null = null
  const lock = (reason: 'idle' | 'suspend' | 'screen-lock'): void => {
    flush(FLUSH_PATIENCE_MS)
      .then(() => supervisor.ask({ type: 'lock', reason }))
      // Nothing to lock when the data process is down: it comes back locked.
      .catch(() => undefined)
  }
  powerMonitor.on('suspend', () => {
    lock('suspend')
  })
  powerMonitor.on('lock-screen', () => {
    lock('screen-lock')
  })
  supervisor.onWorkspace(({ state, autoLockMinutes }) => {
    idleSeconds = state === 'unlocked' ? autoLockMinutes * 60 : null
  })
  setInterval(() => {
    if (idleSeconds !== null && powerMonitor.getSystemIdleTime() >= idleSeconds) lock('idle')
  }, LOOK_EVERY_MS).unref()
}

import { powerMonitor } from 'electron'
import type { Supervisor } from '../data-process/supervisor.ts'

const LOOK_EVERY_MS = 15_000

/** Locks the workspace when the screen locks, the machine sleeps, or nobody has touched it for the person's chosen time. */
export function lockWithTheMachine(supervisor: Supervisor): void {
  let idleSeconds: number | null = null
  const lock = (reason: 'idle' | 'suspend' | 'screen-lock'): void => {
    // Nothing to lock when the data process is down: it comes back locked.
    supervisor.ask({ type: 'lock', reason }).catch(() => undefined)
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

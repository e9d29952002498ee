import { app, powerMonitor, webContents } from 'electron'
import type { WebContents } from 'electron'
import type { Supervisor } from '../data-process/supervisor.ts'
import { idleSeconds } from './idle-seconds.ts'

const LOOK_EVERY_MS = 15_000
/** Locking lasts a second at the most; this much of it is the page's, to save what was typed a moment ago. */
const FLUSH_PATIENCE_MS = 500

/** Locks the workspace when the screen locks, the machine sleeps, or nobody has touched it for the person's chosen time. */
export function lockWithTheMachine(supervisor: Supervisor, flush: (patienceMs: number) => Promise<void>): void {
  let limitSeconds: number | null = null
  // A clock that nobody can set back.
  let activeAt = performance.now()
  const follow = (contents: WebContents): void => {
    contents.on('input-event', () => {
      activeAt = performance.now()
    })
  }
  webContents.getAllWebContents().forEach(follow)
  app.on('web-contents-created', (_event, contents) => {
    follow(contents)
  })
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
    limitSeconds = state === 'unlocked' ? autoLockMinutes * 60 : null
    activeAt = performance.now()
  })
  setInterval(() => {
    if (limitSeconds === null) return
    if (idleSeconds(powerMonitor.getSystemIdleTime(), activeAt, performance.now()) >= limitSeconds) lock('idle')
  }, LOOK_EVERY_MS).unref()
}

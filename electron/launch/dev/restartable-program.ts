import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'

/** A program that can be replaced by a new start of itself while somebody waits for its end. */
export interface RestartableProgram {
  /** Ends the running program and starts it again. */
  readonly restart: () => Promise<void>
  /** Resolves with the exit status when the program ends by itself, not by a restart. */
  readonly ended: Promise<number>
}

/** Starts a program through `open` and keeps it replaceable. */
export function restartableProgram(open: () => ChildProcess): RestartableProgram {
  const { promise: ended, resolve: settle } = Promise.withResolvers<number>()
  // Null between the end of one and the start of the next: that end is ours, not the person's.
  let current: ChildProcess | null = null

  function start(): void {
    const child = open()
    current = child
    child.once('exit', (code) => {
      if (child === current) settle(code ?? 1)
    })
  }

  start()
  return {
    ended,
    async restart() {
      const old = current
      if (old === null || old.exitCode !== null || old.signalCode !== null) return
      current = null
      const gone = once(old, 'exit')
      old.kill()
      await gone
      start()
    },
  }
}

import { existsSync, watch } from 'node:fs'
import { join } from 'node:path'

/** Editors write a file in several steps: wait until they are done. */
const QUIET = 150

/**
 * Calls `onChange` after something under `inputs` (relative to `project`) changed and calmed down; never twice at
 * once: a change during a call leads to one more call after it. Returns how to stop.
 */
export function watchInputs(project: string, inputs: readonly string[], onChange: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()
  const schedule = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      running = running.then(onChange)
    }, QUIET)
  }
  const watchers = [...new Set(inputs)]
    .map((input) => join(project, input))
    .filter((path) => existsSync(path))
    .map((path) => watch(path, { recursive: true }, schedule))
  return () => {
    clearTimeout(timer)
    for (const watcher of watchers) watcher.close()
  }
}

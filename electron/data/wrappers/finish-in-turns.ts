import { setImmediate as turn } from 'node:timers/promises'
import { AppError } from '../../../shared/errors/app-error.ts'
import { requireUnlocked, type WorkspaceDoor } from './unlocked.ts'

/** Other calls wait no longer than this, and one step, for the work. */
const LONGEST_TURN_MILLISECONDS = 20

/**
 * Runs steps over the open workspace to their end, letting other calls through in between; short work is done at one go.
 * Rejects with `cancelled` once the signal aborts, and with `locked` once the workspace was locked, be it open again:
 * what the steps hold is the one that was closed.
 */
export async function finishInTurns<Result>(
  door: WorkspaceDoor,
  steps: Iterator<unknown, Result>,
  signal?: AbortSignal,
): Promise<Result> {
  const { database } = requireUnlocked(door)
  let began = performance.now()
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    if (performance.now() - began < LONGEST_TURN_MILLISECONDS) continue
    await turn()
    if (signal?.aborted === true) throw new AppError('cancelled', 'The call was given up')
    if (requireUnlocked(door).database !== database) throw new AppError('locked', 'The workspace was locked meanwhile')
    began = performance.now()
  }
}

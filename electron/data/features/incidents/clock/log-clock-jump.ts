import type { OpenWorkspace } from '../../../open-workspace.ts'
import { requireActing } from '../../persons/commands/require-acting.ts'
import { createLogSigner } from '../log-signer.ts'
import { listIncidents } from '../queries.ts'
import { running } from '../running.ts'
import { writeEntry } from '../write-entry.ts'
import { jumpWords } from './jump-words.ts'

/**
 * Writes into the log of every running incident of this workspace that its clock jumped by so many seconds (negative:
 * back). Returns their ids; what one log refuses goes to `log` and keeps nothing from the others.
 */
export function logClockJump(open: OpenWorkspace, seconds: number, log: (error: unknown) => void): readonly string[] {
  const { publicKey } = createLogSigner(open.signingSeed)
  return listIncidents(open.database).flatMap(({ id, status }): readonly string[] => {
    try {
      const before = status === 'active' || status === 'stabilised' ? running(open.database, id) : null
      // Where a log of another workspace runs, another clock counts.
      if (before === null || before.header.publicKey !== publicKey) return []
      const text = jumpWords(seconds, open.settings().language)
      writeEntry(open, before, { event: { kind: 'clock.jumped', data: { seconds } }, text }, requireActing(open))
      return [id]
    } catch (error) {
      log(error)
      return []
    }
  })
}

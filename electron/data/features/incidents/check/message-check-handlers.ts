import type { CoherenceEngine } from '../../../coherence-engine.ts'
import type { Implementer } from '../../../implementer.ts'
import { finishInTurns } from '../../../wrappers/finish-in-turns.ts'
import { requireUnlocked, type WorkspaceDoor } from '../../../wrappers/unlocked.ts'
import { stateOf } from '../commands.ts'
import { checkMessage } from './check-message.ts'

/** The coherence engine at the service of the crisis room. */
export function messageCheckHandlers({ incidents }: Implementer, door: WorkspaceDoor, engine: CoherenceEngine) {
  return {
    checkMessage: incidents.checkMessage.handler(async ({ input: { incidentId, messageId, content }, signal }) => {
      requireUnlocked(door)
      const checker = await engine.checker()
      const open = requireUnlocked(door)
      const prepared = engine.messages(open, checker, null)
      const checked = { state: stateOf(open, incidentId), messageId, content }
      return finishInTurns(door, checkMessage(open, checker, prepared, checked), signal)
    }),
  }
}

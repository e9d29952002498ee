import type { Waiver } from '../../../../shared/domain/waiver.ts'
import type { Implementer } from '../../implementer.ts'
import { announced } from '../../wrappers/announced.ts'
import { audited } from '../../wrappers/audited.ts'
import { transactional } from '../../wrappers/transactional.ts'
import { typedEvents } from '../../wrappers/typed-events.ts'
import { requireUnlocked, unlocked, type WorkspaceDoor } from '../../wrappers/unlocked.ts'
import { requireHead } from '../documents/commands.ts'
import { checkMany } from './check-many.ts'
import { checkText } from './check-text.ts'
import type { CoherenceEngine } from './coherence-engine.ts'
import { unwaive, waive } from './commands.ts'
import { listWaivers } from './queries.ts'

const line = (action: string) => (waiver: Waiver) => ({
  action,
  entityId: waiver.documentId,
  detail: { rule: waiver.rule, point: waiver.pointId, reason: waiver.reason, fingerprint: waiver.fingerprint },
})

export function coherenceHandlers({ coherence }: Implementer, door: WorkspaceDoor, engine: CoherenceEngine) {
  const accept = transactional(audited(waive, line('finding.waived')))
  const takeBack = transactional(audited(unwaive, line('finding.unwaived')))
  return {
    check: coherence.check.handler(async ({ input }) => {
      requireUnlocked(door)
      const checker = await engine.checker()
      const open = requireUnlocked(door)
      const head = requireHead(open, input.documentId)
      const prepared = engine.messages(open, checker, head.topicId)
      return checkText(open, checker, prepared, { head, text: input.text, language: input.language })
    }),
    checkMany: coherence.checkMany.handler(({ input, signal }) => typedEvents(checkMany(door, engine, input, signal))),
    waivers: coherence.waivers.handler(
      unlocked(door, (open, { documentId }: { documentId: string }) => [...listWaivers(open.database, documentId)]),
    ),
    waive: coherence.waive.handler(
      unlocked(
        door,
        announced(['waivers'], accept, (waiver) => waiver.documentId),
      ),
    ),
    unwaive: coherence.unwaive.handler(
      unlocked(
        door,
        announced(['waivers'], takeBack, (waiver) => waiver.documentId),
      ),
    ),
  }
}

import { compareVariants } from './compare-variants.ts'
import type { Implementer } from '../../implementer.ts'
import { requireUnlocked, type WorkspaceDoor } from '../../wrappers/unlocked.ts'
import type { CoherenceEngine } from '../../coherence-engine.ts'
import { toSlots } from './to-slots.ts'

/** What the extractor proposes while a talking point is written. */
export function slotHandlers({ points }: Implementer, door: WorkspaceDoor, engine: CoherenceEngine) {
  return {
    proposeSlots: points.proposeSlots.handler(async ({ input }) => {
      requireUnlocked(door)
      const { sentences } = (await engine.checker()).extract(input.statement, { language: input.language })
      return [
        ...toSlots(
          sentences.flatMap(({ mentions }) => mentions),
          input.statement,
        ),
      ]
    }),
    compareVariants: points.compareVariants.handler(async ({ input }) => {
      const now = requireUnlocked(door).now().toISOString()
      return compareVariants(await engine.checker(), input.statement, now)
    }),
  }
}

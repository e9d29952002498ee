import type { Checker } from '../../../../shared/coherence/engine/checker.ts'
import type { Implementer } from '../../implementer.ts'
import { announced } from '../../wrappers/announced.ts'
import { audited } from '../../wrappers/audited.ts'
import { finishInTurns } from '../../wrappers/finish-in-turns.ts'
import { transactional } from '../../wrappers/transactional.ts'
import { requireUnlocked, unlocked, type WorkspaceDoor } from '../../wrappers/unlocked.ts'
import { findHead } from '../documents/queries.ts'
import { tieTranslation } from './commands.ts'
import { compareStored } from './compare-stored.ts'
import { findSource, listTranslations } from './queries.ts'

export function translationHandlers({ translations }: Implementer, door: WorkspaceDoor, checkerOf: () => Promise<Checker>) {
  const tie = audited(tieTranslation, ({ documentId, sourceId }) => ({
    action: sourceId === null ? 'translation.untied' : 'translation.tied',
    entityId: documentId,
    detail: { source: sourceId },
  }))
  return {
    list: translations.list.handler(unlocked(door, (open) => [...listTranslations(open.database)])),
    sourceOf: translations.sourceOf.handler(
      unlocked(door, (open, { documentId }: { documentId: string }) => {
        const id = findSource(open.database, documentId)
        const head = id === null ? null : findHead(open.database, id)
        return head === null ? null : { id: head.id, title: head.title, language: head.language, updatedAt: head.updatedAt }
      }),
    ),
    tie: translations.tie.handler(({ input }) => {
      announced(['documents'], transactional(tie), ({ documentId }) => documentId)(requireUnlocked(door), input)
    }),
    compare: translations.compare.handler(async ({ input, signal }) => {
      requireUnlocked(door)
      const checker = await checkerOf()
      return finishInTurns(door, compareStored(requireUnlocked(door), checker, input.documentId), signal)
    }),
  }
}

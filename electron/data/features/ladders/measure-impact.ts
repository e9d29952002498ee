import { setImmediate as turn } from 'node:timers/promises'
import type { Checker } from '../../../../shared/coherence/engine/checker.ts'
import type { DocumentReport } from '../../../../shared/coherence/model/report.ts'
import type { DocumentHead } from '../../../../shared/domain/document.ts'
import { AppError } from '../../../../shared/errors/app-error.ts'
import { finishInTurns } from '../../wrappers/finish-in-turns.ts'
import { requireUnlocked, type WorkspaceDoor } from '../../wrappers/unlocked.ts'
import type { CoherenceEngine } from '../../coherence-engine.ts'
import { findHead, findText, liveDocumentIds } from '../documents/queries.ts'
import { standingMessages } from '../messages/queries/standing-messages.ts'
import { findMission } from '../missions/queries.ts'

/** The most that is told apart of a finding: which one it is, and how grave. */
type Told = ReadonlySet<string>

/**
 * Checks every stored text with the ladders of now and with others, one after the other, and counts what the others
 * would add and take away. Writes nothing. Who stops reading stops the work.
 */
export async function* measureImpact(
  door: WorkspaceDoor,
  engine: CoherenceEngine,
  draft: Checker,
  signal: AbortSignal | undefined,
) {
  const now = await engine.checker()
  const ids = liveDocumentIds(requireUnlocked(door).database, null)
  const prepared = new Map<string | null, ReturnType<Checker['prepare']>>()
  const counts = { documents: 0, appeared: 0, gone: 0 }
  yield { done: 0, total: ids.length, ...counts }
  for (const [index, id] of ids.entries()) {
    await turn()
    if (signal?.aborted === true) return
    const open = requireUnlocked(door)
    const head = findHead(open.database, id)
    if (head !== null && head.deletedAt === null) {
      const { topicId } = head
      const drafted = prepared.get(topicId) ?? draft.prepare(standingMessages(open.database, topicId, ['approved', 'superseded']))
      prepared.set(topicId, drafted)
      const text = findText(open.database, id) ?? ''
      const mission = findMission(open.database, head.missionId ?? open.settings().missionId ?? '')?.code
      const input = inputOf(head, text, mission, open.now())
      let before: Told
      let after: Told
      try {
        before = told(await finishInTurns(door, now.checkInSteps(input, engine.messages(open, now, topicId)), signal))
        after = told(await finishInTurns(door, draft.checkInSteps(input, drafted), signal))
      } catch (error) {
        if (error instanceof AppError && error.code === 'cancelled') return
        throw error
      }
      const appeared = missing(after, before)
      const gone = missing(before, after)
      counts.appeared += appeared
      counts.gone += gone
      if (appeared + gone > 0) counts.documents += 1
    }
    yield { done: index + 1, total: ids.length, ...counts }
  }
}

function inputOf(head: DocumentHead, text: string, mission: string | undefined, now: Date) {
  const expectsMandatory = head.topicId !== null && text.trim() !== ''
  return { path: head.id, text, language: head.language, now: now.toISOString(), mission, expectsMandatory }
}

function told({ findings }: DocumentReport): Told {
  return new Set(findings.map(({ fingerprint, severity }) => `${severity} ${fingerprint}`))
}

function missing(these: Told, those: Told): number {
  return [...these].filter((one) => !those.has(one)).length
}

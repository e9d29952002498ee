import { setImmediate as turn } from 'node:timers/promises'
import type { SlotObservation } from '../../../../shared/coherence/dissonance/slot-observation.ts'
import type { PreparedPoint } from '../../../../shared/coherence/align/prepared-point.ts'
import type { CheckResult, CorpusDissonance } from '../../../../shared/contract/coherence-contract.ts'
import type { DocumentHead } from '../../../../shared/domain/document.ts'
import { AppError } from '../../../../shared/errors/app-error.ts'
import { requireUnlocked, type WorkspaceDoor } from '../../wrappers/unlocked.ts'
import { findHead, findText, liveDocumentIds } from '../documents/queries.ts'
import { checkText } from './check-text.ts'
import { finishInTurns } from '../../wrappers/finish-in-turns.ts'
import type { CoherenceEngine } from '../../coherence-engine.ts'
import { tellDissonance } from './tell-dissonance.ts'

type Progress =
  | { readonly type: 'started'; readonly total: number }
  | { readonly type: 'checked'; readonly done: number; readonly total: number; readonly result: CheckResult }
  | { readonly type: 'finished'; readonly milliseconds: number; readonly dissonance: CorpusDissonance | null }

interface Request {
  readonly topicId: string | null
  readonly documentIds: readonly string[] | null
}

/**
 * Checks stored documents one after the other, letting other calls through in between, and inside long ones. With a topic each is compared
 * with that topic's messages, without one with those of its own. A run over all of them ends in what they say differently
 * of one thing. Who stops reading stops the work.
 */
export async function* checkMany(
  door: WorkspaceDoor,
  engine: CoherenceEngine,
  { topicId, documentIds }: Request,
  signal: AbortSignal | undefined,
): AsyncGenerator<Progress> {
  const started = performance.now()
  requireUnlocked(door)
  const checker = await engine.checker()
  const ids = documentIds ?? liveDocumentIds(requireUnlocked(door).database, topicId)
  // Only a whole run says something of the corpus; a few documents are checked again and again by others.
  const compared = documentIds === null
  const observed = new Map<string, readonly SlotObservation[]>()
  const points = new Map<string, PreparedPoint>()
  yield { type: 'started', total: ids.length }
  for (const [index, id] of ids.entries()) {
    await turn()
    if (signal?.aborted === true) return
    const open = requireUnlocked(door)
    const head: DocumentHead | null = findHead(open.database, id)
    // Binned since the work began: counted, and passed over.
    if (head === null || head.deletedAt !== null) continue
    const text = findText(open.database, id) ?? ''
    const prepared = engine.messages(open, checker, topicId ?? head.topicId)
    const steps = checkText(open, checker, prepared, {
      head,
      text,
      language: head.language,
      topicId: topicId ?? head.topicId,
      profiles: engine.profiles,
      observe: compared
        ? (observations) => {
            observed.set(id, observations)
            for (const { point } of observations) {
              const known = prepared.pointsById.get(point)
              if (known !== undefined) points.set(point, known)
            }
          }
        : undefined,
    })
    let result: CheckResult
    try {
      result = await finishInTurns(door, steps, signal)
    } catch (error) {
      if (error instanceof AppError && error.code === 'cancelled') return
      throw error
    }
    yield { type: 'checked', done: index + 1, total: ids.length, result }
  }
  const dissonance = compared ? tellDissonance(requireUnlocked(door), observed, (point) => points.get(point)) : null
  yield { type: 'finished', milliseconds: performance.now() - started, dissonance }
}

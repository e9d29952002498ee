import type { Waiver } from '../../../../shared/domain/waiver.ts'
import type { FileGrants } from '../../files/file-grants.ts'
import type { Implementer } from '../../implementer.ts'
import type { OpinionDesk } from '../../nli/opinion-desk.ts'
import { announced } from '../../wrappers/announced.ts'
import { audited } from '../../wrappers/audited.ts'
import { finishInTurns } from '../../wrappers/finish-in-turns.ts'
import { transactional } from '../../wrappers/transactional.ts'
import { typedEvents } from '../../wrappers/typed-events.ts'
import { requireUnlocked, unlocked, type WorkspaceDoor } from '../../wrappers/unlocked.ts'
import { checkReport } from '../../printing/check-report.ts'
import { matrixCsv } from '../../printing/matrix-csv.ts'
import { appendAudit } from '../audit/queries.ts'
import { requireHead } from '../documents/commands.ts'
import { findHead, findText } from '../documents/queries.ts'
import { buildMatrix } from './build-matrix.ts'
import { checkMany } from './check-many.ts'
import { checkText } from './check-text.ts'
import type { CoherenceEngine } from '../../coherence-engine.ts'
import { unwaive, waive } from './commands.ts'
import { casesOf } from './opinions/cases-of.ts'
import { listWaivers } from './queries.ts'

const line = (action: string) => (waiver: Waiver) => ({
  action,
  entityId: waiver.documentId,
  detail: { rule: waiver.rule, point: waiver.pointId, reason: waiver.reason, fingerprint: waiver.fingerprint },
})

export function coherenceHandlers(
  { coherence }: Implementer,
  door: WorkspaceDoor,
  engine: CoherenceEngine,
  desk: OpinionDesk,
  grants: FileGrants,
) {
  const accept = transactional(audited(waive, line('finding.waived')))
  const takeBack = transactional(audited(unwaive, line('finding.unwaived')))
  return {
    check: coherence.check.handler(async ({ input, signal }) => {
      requireUnlocked(door)
      const checker = await engine.checker()
      const open = requireUnlocked(door)
      const head = requireHead(open, input.documentId)
      const prepared = engine.messages(open, checker, head.topicId)
      const { text, language } = input
      const asked = { head, text, language, topicId: head.topicId, profiles: engine.profiles }
      const result = await finishInTurns(door, checkText(open, checker, prepared, asked), signal)
      // Those that the model has formed already, at once; nobody waits for it here.
      const opinions = desk.state().state === 'ready' ? desk.known(casesOf(checker, prepared, result.report, input)) : []
      return { ...result, opinions: [...opinions] }
    }),
    checkMany: coherence.checkMany.handler(({ input, signal }) => typedEvents(checkMany(door, engine, input, signal))),
    matrix: coherence.matrix.handler(
      unlocked(door, (open, { topicId }: { topicId: string | null }) => buildMatrix(open, topicId)),
    ),
    exportMatrix: coherence.exportMatrix.handler(({ input }) => {
      const open = requireUnlocked(door)
      const matrix = buildMatrix(open, input.topicId)
      const { name } = grants.write(input.grant, Buffer.from(matrixCsv(matrix, input.language), 'utf8'))
      open.database.transaction(() => {
        appendAudit(open, 'matrix.exported', input.topicId ?? 'workspace', { format: 'csv', file: name })
      })
      return { name, points: matrix.points.length }
    }),
    exportReport: coherence.exportReport.handler(async ({ input, signal }) => {
      const html = await checkReport(door, engine, input.documentId, input.language, signal)
      const open = requireUnlocked(door)
      const { name } = grants.write(input.grant, Buffer.from(html, 'utf8'))
      open.database.transaction(() => {
        appendAudit(open, 'check.exported', input.documentId, { format: 'html', file: name })
      })
      return { name }
    }),
    waivers: coherence.waivers.handler(
      unlocked(door, (open, { documentId }: { documentId: string }) => [...listWaivers(open.database, documentId)]),
    ),
    waive: coherence.waive.handler(async ({ input }) => {
      const waiver = announced(['waivers'], accept, ({ documentId }) => documentId)(requireUnlocked(door), input)
      await recount(door, engine, waiver.documentId)
      return waiver
    }),
    unwaive: coherence.unwaive.handler(async ({ input }) => {
      const { documentId } = announced(['waivers'], takeBack, (waiver) => waiver.documentId)(requireUnlocked(door), input)
      await recount(door, engine, documentId)
    }),
  }
}

/** The list shows how many findings nobody accepted: accepting one changes it, whether or not the document is open. */
async function recount(door: WorkspaceDoor, engine: CoherenceEngine, documentId: string): Promise<void> {
  const checker = await engine.checker()
  const open = door.opened()
  const head = open === null ? null : findHead(open.database, documentId)
  if (open === null || head === null) return
  const text = findText(open.database, documentId) ?? ''
  const asked = { head, text, language: head.language, topicId: head.topicId, profiles: engine.profiles }
  await finishInTurns(door, checkText(open, checker, engine.messages(open, checker, head.topicId), asked))
}

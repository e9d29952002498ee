import type { PreparedMessages } from '../../../../shared/coherence/align/prepared-messages.ts'
import { applyProfile } from '../../../../shared/coherence/engine/apply-profile.ts'
import { byPlace } from '../../../../shared/coherence/engine/by-place.ts'
import type { Checker } from '../../../../shared/coherence/engine/checker.ts'
import type { SlotObservation } from '../../../../shared/coherence/dissonance/slot-observation.ts'
import { comparedPoints } from '../../../../shared/coherence/report/compared-points.ts'
import { reportScore } from '../../../../shared/coherence/report/report-score.ts'
import type { CheckResult, PointSummary } from '../../../../shared/contract/coherence-contract.ts'
import type { DocumentHead } from '../../../../shared/domain/document.ts'
import type { Language } from '../../../../shared/domain/language.ts'
import type { OpenWorkspace } from '../../open-workspace.ts'
import { putFindings } from '../documents/queries.ts'
import { findMission } from '../missions/queries.ts'
import { findPoint } from '../points/queries.ts'
import { readRuleProfiles } from '../rules/queries.ts'
import type { CoherenceEngine } from '../../coherence-engine.ts'
import { profileFor } from './profile-for.ts'
import { sourceDrifts } from './source-drifts.ts'
import { listWaivers, putCoverage } from './queries.ts'

interface CheckedText {
  readonly head: DocumentHead
  readonly text: string
  readonly language: Language
  /** The topic compared with; null when the text has none and is compared with all. */
  readonly topicId: string | null
  /** The published profiles of rules, read when first needed. */
  readonly profiles: CoherenceEngine['profiles']
  /** Hears what the text says of the slots of its points, to be compared with other texts; not of one whose profile leaves that out. */
  readonly observe?: ((observations: readonly SlotObservation[]) => void) | undefined
}

/**
 * Checks one text, in steps, and with the last of them remembers how many findings nobody accepted, for the list, and its coverage, for the matrix.
 * Screens hear of it only when the numbers moved: a check runs at each pause of the typing.
 */
export function* checkText(
  open: OpenWorkspace,
  checker: Checker,
  prepared: PreparedMessages,
  input: CheckedText,
): Generator<number, CheckResult, void> {
  const started = performance.now()
  const { head, text, language, topicId } = input
  const missionId = head.missionId ?? open.settings().missionId
  const mission = findMission(open.database, missionId ?? '')?.code
  // Mandatory points are those of its topic, and a text not begun has left nothing out yet.
  const expectsMandatory = topicId !== null && text.trim() !== ''
  const documentType = head.type
  const { profile, applied } = profileFor(input.profiles(), readRuleProfiles(open.database), { documentType, missionId, mission })
  const question = { path: head.id, text, language, now: open.now().toISOString(), mission, expectsMandatory }
  const own = yield* checker.checkInSteps(question, prepared)
  const drifts = yield* sourceDrifts(open, checker, question)
  const checked = drifts.length === 0 ? own : { ...own, findings: [...own.findings, ...drifts].toSorted(byPlace) }
  if (input.observe !== undefined && !applied.off.includes('cross-post-dissonance'))
    input.observe(yield* checker.observeInSteps(question, prepared))
  const report = applyProfile(checked, profile, { mission, documentType })
  const waived = listWaivers(open.database, head.id).map(({ fingerprint }) => fingerprint)
  const standing = report.findings.filter(({ fingerprint }) => !waived.includes(fingerprint))
  const count = (severity: 'error' | 'warning') => standing.filter((finding) => finding.severity === severity).length
  const moved =
    putFindings(open.database, head.id, count('error'), count('warning')) + putCoverage(open.database, head.id, report.coverage)
  if (moved > 0) open.publish({ type: 'changed', entity: 'documents', id: head.id, minor: true })
  const named = new Set([...report.findings.map(({ point }) => point), ...report.coverage.map(({ point }) => point)])
  return {
    documentId: head.id,
    title: head.title,
    report,
    score: reportScore([{ ...report, findings: standing }]),
    waived: waived.filter((fingerprint) => report.findings.some((finding) => finding.fingerprint === fingerprint)),
    points: [...named].flatMap((id) => summary(open, prepared, id)),
    ...comparedPoints(report, prepared.messages.points, question.now),
    profile: applied,
    milliseconds: performance.now() - started,
  }
}

/** As the approved version says it, which is what the text was compared with. */
function summary(open: OpenWorkspace, prepared: PreparedMessages, id: string | null): readonly PointSummary[] {
  const message = id === null ? undefined : prepared.pointsById.get(id)?.message
  if (message === undefined) return []
  return [
    {
      id: message.id,
      topic: message.topic,
      version: findPoint(open.database, message.id)?.version ?? 0,
      validUntil: message.validUntil,
      mandatory: message.mandatory,
      statement: message.statement,
    },
  ]
}

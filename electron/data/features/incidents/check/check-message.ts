import type { Checker } from '../../../../../shared/coherence/engine/checker.ts'
import type { Finding, RuleId } from '../../../../../shared/coherence/model/finding.ts'
import type { PreparedMessages } from '../../../../../shared/coherence/align/prepared-messages.ts'
import { byPlace } from '../../../../../shared/coherence/engine/by-place.ts'
import { comparedPoints } from '../../../../../shared/coherence/report/compared-points.ts'
import type { PointSummary } from '../../../../../shared/contract/coherence-contract.ts'
import type { MessageCheck } from '../../../../../shared/contract/message-check.ts'
import type { IncidentState } from '../../../../../shared/domain/crisis/engine/incident-state.ts'
import { spokenText } from '../../../../../shared/domain/crisis/engine/spoken-text.ts'
import type { MessageContent } from '../../../../../shared/domain/crisis/model/crisis-message.ts'
import { forbiddenSaid } from '../../../../../shared/domain/crisis/views/forbidden-said.ts'
import { type Language, languageSchema } from '../../../../../shared/domain/language.ts'
import { messagesFileSchema } from '../../../../../shared/domain/messages-file.ts'
import type { OpenWorkspace } from '../../../open-workspace.ts'
import { findPoint } from '../../points/queries.ts'
import { otherStatements, type OtherStatement } from './other-statements.ts'

interface Checked {
  readonly state: IncidentState
  /** Null: not in the log yet. */
  readonly messageId: string | null
  readonly content: MessageContent
}

/** What another statement of the incident cannot ask of this one: it is no approved message that must be relayed. */
const NO_COMPARISON: ReadonlySet<RuleId> = new Set([
  'omission',
  'term-forbidden',
  'term-preferred',
  'embargoed',
  'expired',
  'superseded',
  'classified-leak',
  'unsupported-claim',
  'late-key-message',
  'cross-post-dissonance',
])

/** The words of a message as they will be said, in steps: against the approved points, then against what else the incident says. */
export function* checkMessage(
  open: OpenWorkspace,
  checker: Checker,
  prepared: PreparedMessages,
  { state, messageId, content }: Checked,
): Generator<number, MessageCheck, void> {
  const mode = state.incident?.mode ?? null
  const text = spokenText(mode, content)
  const language = languageOf(content.language)
  const now = open.now().toISOString()
  const path = messageId ?? 'message'
  const question = { path, text, language, now, expectsMandatory: false }
  const own = yield* checker.checkInSteps(question, prepared)
  const others = otherStatements(state, messageId, content)
  const relayed = yield* checker.checkInSteps(question, checker.prepare(asPoints(others)))
  const source = others.find(({ id }) => id === content.variantOf?.messageId)
  const drifts = source === undefined ? [] : yield* driftsFrom(source, { path, text, language, now }, checker)
  const told = relayed.findings.filter(
    (finding) => !NO_COMPARISON.has(finding.rule) && !drifts.some((drift) => overlap(drift, finding)),
  )
  const ofMessages = [...drifts, ...told].toSorted(byPlace)
  const named = new Set(ofMessages.map(({ point }) => point))
  return {
    ofPoints: [...own.findings],
    ofMessages,
    forbidden: [...forbiddenSaid(text, state.playbook.forbiddenLines)],
    points: [...new Set(own.findings.map(({ point }) => point))].flatMap((id) => summary(open, prepared, id)),
    messages: others.filter(({ id }) => named.has(id)),
    compared: { ...held(comparedPoints(own, prepared.messages.points, now)), messages: others.length },
  }
}

const held = ({ compared, notChecked }: ReturnType<typeof comparedPoints>) => ({ points: compared, notChecked })

/** Of a language that the engine does not know, each paragraph's is told from its words. */
function languageOf(tag: string): Language | undefined {
  return languageSchema.safeParse(tag.split('-')[0]).data
}

function asPoints(others: readonly OtherStatement[]) {
  const points = others.flatMap(({ id, language, text }) => {
    const spoken = languageOf(language)
    return spoken === undefined ? [] : [{ id, statement: { [spoken]: text } }]
  })
  return messagesFileSchema.parse({ format: 'unisson-messages/1', points })
}

/** What a variant lost or changed of the text that it renders in another language. */
function* driftsFrom(
  { id, text, language }: OtherStatement,
  variant: { readonly path: string; readonly text: string; readonly language: Language | undefined; readonly now: string },
  checker: Checker,
): Generator<number, readonly Finding[], void> {
  const source = { path: id, text, language: languageOf(language) }
  const { blocks } = yield* checker.compareTranslationInSteps(source, variant, variant.now)
  return blocks.flatMap(({ findings }) => findings.map((finding) => ({ ...finding, point: id })))
}

/** Both tell of the same words. */
function overlap(left: Finding, right: Finding): boolean {
  return left.start < right.end && right.start < left.end
}

/** As the approved version says it. */
function summary({ database }: OpenWorkspace, prepared: PreparedMessages, id: string | null): readonly PointSummary[] {
  const message = id === null ? undefined : prepared.pointsById.get(id)?.message
  if (message === undefined) return []
  const { topic, validUntil, mandatory, statement } = message
  const version = findPoint(database, message.id)?.version ?? 0
  return [{ id: message.id, topic, version, validUntil, mandatory, statement }]
}

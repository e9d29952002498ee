import type { z } from 'zod'
import type { ImportFault } from '../../../../../shared/contract/import-fault.ts'
import type { importRowSchema } from '../../../../../shared/contract/messages-contract.ts'
import type { MessagePoint, MessageTerm } from '../../../../../shared/domain/messages-file.ts'
import {
  talkingPointContentSchema,
  type TalkingPoint,
  type TalkingPointContent,
} from '../../../../../shared/domain/talking-point.ts'
import { termInputSchema, type TermInput } from '../../../../../shared/domain/term.ts'
import { canonicalHash } from '../../../canonical-hash.ts'
import type { WorkspaceDatabase } from '../../../db/workspace-database.ts'
import { findMissionByCode } from '../../missions/queries.ts'
import { findTermByWording } from '../../terms/queries.ts'
import { findTopic, findTopicByName } from '../../topics/queries.ts'
import { pointContent } from '../../../../../shared/domain/point-content.ts'
import { findPoint, listPointVersions } from '../../points/queries.ts'
import { fromMessagePoint } from '../from-message-point.ts'

export type ImportRow = z.infer<typeof importRowSchema>

const NONE: readonly ImportFault[] = []

/** What an import would do with a row. */
interface PlannedPoint {
  readonly outcome: ImportRow['outcome']
  readonly faults: readonly ImportFault[]
  /** What stands, or what a first draft says; null for a point that is new here. */
  readonly before: TalkingPointContent | null
  readonly content: TalkingPointContent
  readonly topic: ImportRow['topic']
}

interface PlannedTerm {
  readonly outcome: ImportRow['outcome']
  readonly faults: readonly ImportFault[]
  readonly input: TermInput
}

/**
 * A point is new, another version of one that is here, the same, or one that may not be replaced from outside. `given`
 * names the fields that the file's row has; `follow` lets the point go where the file puts it, a topic to be made included.
 */
export function planPoint(
  database: WorkspaceDatabase,
  point: MessagePoint,
  given: ReadonlySet<string> = new Set(Object.keys(point)),
  follow = true,
): PlannedPoint {
  const here = findPoint(database, point.id)
  const before = here === null ? null : standingContent(database, here)
  const topic = topicChange(database, point, before, given)
  const topicId = follow || topic === null ? topicIdOf(database, point.topic) : (before?.topicId ?? null)
  const origin = point.origin === 'central' ? 'central' : (findMissionByCode(database, point.origin)?.id ?? point.origin)
  const content = fromMessagePoint(point, { topicId, origin }, before, given)
  const plan = (outcome: ImportRow['outcome'], ...faults: readonly ImportFault[]): PlannedPoint => {
    return { outcome, faults, before, content, topic: outcome === 'create' || outcome === 'update' ? topic : null }
  }
  const checked = talkingPointContentSchema.safeParse(content)
  if (!checked.success || point.id.length > 200) return plan('refused', faultOf('too-long'))
  if (content.validFrom !== null && content.validUntil !== null && content.validUntil <= content.validFrom)
    return plan('refused', { ...faultOf('ends-before-start'), field: 'validUntil' })
  if (here === null || before === null) return plan('create')
  if (canonicalHash(before) === canonicalHash(content)) return plan('unchanged')
  const fault = whyNot(here)
  return fault === null ? plan('update') : plan('refused', faultOf(fault))
}

/** A topic by its name, or by its id as other tools may write it. One that is not there yet has a name in place of an id. */
function topicIdOf(database: WorkspaceDatabase, name: string): string | null {
  return name === '' ? null : ((findTopicByName(database, name) ?? findTopic(database, name))?.id ?? `new ${name}`)
}

/** What a person is asked before a point goes to another topic than it has, or to one that is not there. */
function topicChange(
  database: WorkspaceDatabase,
  point: MessagePoint,
  before: TalkingPointContent | null,
  given: ReadonlySet<string>,
): ImportRow['topic'] {
  const id = topicIdOf(database, point.topic)
  const isNew = id?.startsWith('new ') === true && findTopic(database, id) === null
  if (before === null) return isNew ? { from: '', to: point.topic, isNew } : null
  if (!given.has('topic') || id === before.topicId) return null
  const from = before.topicId === null ? '' : (findTopic(database, before.topicId)?.name ?? '')
  const to = isNew || id === null ? point.topic : (findTopic(database, id)?.name ?? point.topic)
  return { from, to, isNew }
}

function whyNot(before: TalkingPoint): ImportFault['code'] | null {
  if (before.status === 'withdrawn') return 'withdrawn-here'
  if (before.status === 'superseded') return 'superseded-here'
  if (before.status === 'approved' && before.changed) return 'changed-here'
  return before.status === 'draft' && before.version === 0 ? 'draft-here' : null
}

function faultOf(code: ImportFault['code']): ImportFault {
  return { code, field: '', values: {} }
}

function standingContent(database: WorkspaceDatabase, here: TalkingPoint): TalkingPointContent {
  return pointContent((here.version > 0 ? listPointVersions(database, here.id)[0]?.content : undefined) ?? here)
}

export function planTerm(database: WorkspaceDatabase, term: MessageTerm): PlannedTerm {
  const wording = { concept: term.concept, language: term.lang, term: term.term }
  const before = findTermByWording(database, wording)
  const input = {
    ...wording,
    status: term.status,
    use: term.use ?? '',
    allowedIn: term.allowedIn,
    ...(before === null ? {} : { id: before.id, revision: before.revision }),
  }
  if (!termInputSchema.safeParse(input).success) return { outcome: 'refused', faults: [faultOf('too-long')], input }
  if (before === null) return { outcome: 'create', faults: NONE, input }
  const same =
    before.status === input.status && before.use === input.use && before.allowedIn.join('\n') === input.allowedIn.join('\n')
  return { outcome: same ? 'unchanged' : 'update', faults: NONE, input }
}

import type { MessagesFile, MessageTerm } from '../../../../../shared/domain/messages-file.ts'
import type { TalkingPointStatus } from '../../../../../shared/domain/talking-point.ts'
import type { Term } from '../../../../../shared/domain/term.ts'
import type { WorkspaceDatabase } from '../../../db/workspace-database.ts'
import { listTerms } from '../../terms/queries.ts'
import { standingVersions } from '../../points/queries.ts'
import { readMessageNames } from '../message-names.ts'
import { toMessagePoint } from '../to-message-point.ts'

/**
 * The approved versions that stand and the termbase, in the exchange format. Drafts, and changes of an approved point
 * that were not approved themselves, are not in it. `topicId` null asks for all topics.
 */
export function standingMessages(
  database: WorkspaceDatabase,
  topicId: string | null,
  statuses: readonly TalkingPointStatus[],
): MessagesFile {
  const names = readMessageNames(database)
  const points = standingVersions(database, statuses)
    .filter(({ content }) => topicId === null || content.topicId === topicId)
    .map(({ pointId, content }) => toMessagePoint(pointId, content, names))
    .filter(({ statement }) => Object.keys(statement).length > 0)
  return { format: 'unisson-messages/1', points, terms: listTerms(database).map(toMessageTerm) }
}

function toMessageTerm(term: Term): MessageTerm {
  return {
    concept: term.concept,
    lang: term.language,
    term: term.term,
    status: term.status,
    ...(term.use === '' ? {} : { use: term.use }),
    allowedIn: term.allowedIn,
  }
}

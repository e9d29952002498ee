import type { Topic } from '../../../../shared/domain/topic.ts'
import { AppError } from '../../../../shared/errors/app-error.ts'
import { newId } from '../../new-id.ts'
import type { OpenWorkspace } from '../../open-workspace.ts'
import { checkRevision } from '../../wrappers/check-revision.ts'
import { found } from '../../wrappers/found.ts'
import { deleteTopic, findTopic, findTopicByName, putTopic } from './queries.ts'

interface TopicToSave {
  readonly id?: string | undefined
  readonly name: string
  readonly description: string
  readonly revision?: number | undefined
}

/** Names are unique: a messages file names topics by them. */
export function saveTopic(open: OpenWorkspace, input: TopicToSave): Topic {
  const before = input.id === undefined ? null : found(findTopic(open.database, input.id), 'topic', input.id)
  if (before !== null) checkRevision(before.revision, input.revision)
  const namesake = findTopicByName(open.database, input.name)
  if (namesake !== null && namesake.id !== before?.id)
    throw new AppError('already-exists', 'Another topic has this name', { name: input.name })
  const id = before?.id ?? newId(open, 'topic')
  putTopic(open.database, {
    id,
    name: input.name,
    description: input.description,
    revision: (before?.revision ?? 0) + 1,
    updatedAt: open.now().toISOString(),
  })
  return found(findTopic(open.database, id), 'topic', id)
}

/** Refused while something belongs to it: a text that loses its topic would no longer be checked against its messages. */
export function removeTopic(open: OpenWorkspace, { id }: { readonly id: string }): Topic {
  const topic = found(findTopic(open.database, id), 'topic', id)
  if (topic.points > 0 || topic.documents > 0)
    throw new AppError('still-used', 'The topic still has talking points or documents', {
      points: topic.points,
      documents: topic.documents,
    })
  deleteTopic(open.database, id)
  return topic
}

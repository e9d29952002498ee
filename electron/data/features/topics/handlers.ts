import type { Implementer } from '../../implementer.ts'
import { announced } from '../../wrappers/announced.ts'
import { audited } from '../../wrappers/audited.ts'
import { transactional } from '../../wrappers/transactional.ts'
import { unlocked, type WorkspaceDoor } from '../../wrappers/unlocked.ts'
import { removeTopic, saveTopic } from './commands.ts'
import { listTopics } from './queries.ts'

export function topicHandlers(implementer: Implementer, door: WorkspaceDoor) {
  const { topics } = implementer
  const save = audited(saveTopic, ({ id, name, revision }) => ({
    action: 'topic.saved',
    entityId: id,
    detail: { name, revision },
  }))
  const remove = audited(removeTopic, ({ id, name }) => ({ action: 'topic.removed', entityId: id, detail: { name } }))
  return {
    list: topics.list.handler(unlocked(door, (open) => [...listTopics(open.database)])),
    save: topics.save.handler(
      unlocked(
        door,
        announced(['topics'], transactional(save), (topic) => topic.id),
      ),
    ),
    remove: topics.remove.handler(
      unlocked(
        door,
        announced(['topics'], transactional(remove), (topic) => topic.id),
      ),
    ),
  }
}

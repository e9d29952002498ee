import type { WorkspaceDatabase } from '../../db/workspace-database.ts'
import { listMissions } from '../missions/queries.ts'
import { listTopics } from '../topics/queries.ts'
import type { MessageNames } from './to-message-point.ts'

/** The names as they are now; a topic that is gone has none. */
export function readMessageNames(database: WorkspaceDatabase): MessageNames {
  const topics = new Map(listTopics(database).map(({ id, name }) => [id, name]))
  const missions = new Map(listMissions(database).map(({ id, code }) => [id, code]))
  return { topicName: (id) => topics.get(id) ?? '', missionCode: (id) => missions.get(id) ?? id }
}

import type { Topic } from '../../../../shared/domain/topic.ts'
import type { WorkspaceDatabase } from '../../db/workspace-database.ts'
import { TOPIC_COLUMNS, topicRow } from './schema.ts'

export function listTopics(database: WorkspaceDatabase): readonly Topic[] {
  return database.all(topicRow, `SELECT ${TOPIC_COLUMNS} FROM topics ORDER BY name COLLATE NOCASE`)
}

export function findTopic(database: WorkspaceDatabase, id: string): Topic | null {
  return database.get(topicRow, `SELECT ${TOPIC_COLUMNS} FROM topics WHERE id = :id`, { id })
}

export function findTopicByName(database: WorkspaceDatabase, name: string): Topic | null {
  return database.get(topicRow, `SELECT ${TOPIC_COLUMNS} FROM topics WHERE name = :name`, { name })
}

export function putTopic(database: WorkspaceDatabase, topic: Omit<Topic, 'points' | 'documents'>): void {
  const { id, name, description, revision, updatedAt } = topic
  database.run(
    `INSERT INTO topics (id, name, description, revision, updated_at)
     VALUES (:id, :name, :description, :revision, :updatedAt)
     ON CONFLICT (id) DO UPDATE SET name = :name, description = :description, revision = :revision, updated_at = :updatedAt`,
    { id, name, description, revision, updatedAt },
  )
}

export function deleteTopic(database: WorkspaceDatabase, id: string): void {
  database.run('DELETE FROM topics WHERE id = :id', { id })
}

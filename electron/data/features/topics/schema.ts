import { topicSchema } from '../../../../shared/domain/topic.ts'

export const TOPIC_COLUMNS = `id, name, description, revision, updated_at AS updatedAt,
  (SELECT count(*) FROM talking_points WHERE topic_id = topics.id) AS points,
  (SELECT count(*) FROM documents WHERE topic_id = topics.id AND deleted_at IS NULL) AS documents`

export const topicRow = topicSchema

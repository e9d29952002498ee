import { z } from 'zod'
import { documentHeadSchema, documentVersionSchema } from '../../../../shared/domain/document.ts'
import { jsonColumn } from '../../db/columns.ts'

export const HEAD_COLUMNS = `id, title, type, language, direction, topic_id AS topicId, mission_id AS missionId, status, words,
  errors, warnings, revision, created_at AS createdAt, updated_at AS updatedAt, deleted_at AS deletedAt`

export const headRow = documentHeadSchema

export const VERSION_COLUMNS = `document_id AS documentId, revision, saved_at AS savedAt, kind, label, title, words, hash`

export const versionRow = documentVersionSchema

export const bodyRow = z.object({ body: jsonColumn(z.unknown()) })

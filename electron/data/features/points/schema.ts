import { z } from 'zod'
import { languageSchema } from '../../../../shared/domain/language.ts'
import { slotSchema } from '../../../../shared/domain/slot.ts'
import {
  talkingPointContentSchema,
  talkingPointSchema,
  talkingPointVersionSchema,
  type TalkingPoint,
} from '../../../../shared/domain/talking-point.ts'
import { booleanColumn, jsonColumn } from '../../db/columns.ts'

export const POINT_COLUMNS = `id, topic_id AS topicId, origin, slots, slots_confirmed AS slotsConfirmed, mandatory, missions,
  embargo_until AS embargoUntil, valid_from AS validFrom, valid_until AS validUntil, supersedes, classification, sources,
  status, version, changed, revision, updated_at AS updatedAt,
  (SELECT json_group_object(language, statement) FROM point_statements WHERE point_id = talking_points.id) AS statement`

export const pointRow: z.ZodType<TalkingPoint> = talkingPointSchema.extend({
  statement: jsonColumn(z.partialRecord(languageSchema, z.string())),
  slots: jsonColumn(z.array(slotSchema)),
  slotsConfirmed: booleanColumn,
  mandatory: booleanColumn,
  changed: booleanColumn,
  missions: jsonColumn(z.array(z.string())),
  sources: jsonColumn(z.array(z.string())),
})

export const POINT_VERSION_COLUMNS = `point_id AS pointId, version, approved_at AS approvedAt, approved_by AS approvedBy, hash, content`

export const pointVersionRow = talkingPointVersionSchema.extend({ content: jsonColumn(talkingPointContentSchema) })

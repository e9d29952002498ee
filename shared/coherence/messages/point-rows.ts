import { messagePointSchema, type MessagePoint } from '../../domain/messages-file.ts'
import type { RowKind } from './accept-rows.ts'

/** How talking points are read: ids are unique, and a validity that ends before it starts is refused. */
export const pointRows: RowKind<MessagePoint> = {
  kind: 'point',
  schema: messagePointSchema,
  nameField: 'id',
  key: (point) => point.id,
  check: (point) => {
    if (point.supersedes === point.id)
      return { field: 'supersedes', code: 'supersedes-itself', values: {}, problem: 'a point cannot supersede itself' }
    if (point.validFrom !== null && point.validUntil !== null && Date.parse(point.validFrom) > Date.parse(point.validUntil))
      return { field: 'validUntil', code: 'ends-before-start', values: {}, problem: 'is before validFrom' }
    return null
  },
}

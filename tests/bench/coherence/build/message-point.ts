import { messagePointSchema, type MessagePoint } from '../../../../shared/domain/messages-file.ts'
import type { BaseText } from '../base/base-text.ts'

/** A base text as a talking point with one variant. */
export function messagePoint(base: BaseText, changes: Partial<MessagePoint> = {}): MessagePoint {
  return {
    ...messagePointSchema.parse({ id: base.id, topic: base.topic, statement: { [base.statementLanguage]: base.statement } }),
    ...changes,
  }
}

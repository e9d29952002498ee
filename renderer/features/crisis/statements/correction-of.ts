import type { MessageState } from '../../../../shared/domain/crisis/engine/message-state.ts'
import type { MessageContent } from '../../../../shared/domain/crisis/model/crisis-message.ts'

/** A released text, to be put right: its words as they were said, under a title that says what it is. Once released it takes the other's place. */
export function correctionOf({ id, content }: MessageState, title: string): MessageContent {
  return { ...content, title, corrects: id, stepId: null, variantOf: null }
}

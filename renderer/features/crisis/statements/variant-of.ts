import { messageHash } from '../../../../shared/domain/crisis/engine/message-hash.ts'
import type { MessageState } from '../../../../shared/domain/crisis/engine/message-state.ts'
import { stepOf } from '../../../../shared/domain/crisis/engine/step-of.ts'
import { messageContentSchema, type MessageContent } from '../../../../shared/domain/crisis/model/crisis-message.ts'
import type { OpenIncident } from '../model/use-incident.ts'

/** Types whose values are written the same in every language; the rest waits for who speaks it. */
const SAME: ReadonlySet<string> = new Set(['number', 'date', 'time', 'date-time', 'phone', 'url'])

/** A text in another language, to be written: the plan's words where it has them, the figures and times carried over, nothing else guessed. */
export function variantOf({ id, content }: MessageState, language: string, { playbook, state }: OpenIncident): MessageContent {
  const step = content.stepId === null ? undefined : stepOf(state, content.stepId)
  const template = step?.kind === 'message' ? step.template[language] : undefined
  const title = step?.title[language]
  const types = new Map(playbook.fields.map(({ name, type }) => [name, type]))
  const values = Object.entries(content.values).filter(([name]) => SAME.has(types.get(name) ?? 'text'))
  return messageContentSchema.parse({
    ...content,
    language,
    title: title ?? content.title,
    body: template ?? '',
    values: Object.fromEntries(values),
    claims: [],
    corrects: null,
    // The step is answered by the text that this one renders.
    stepId: null,
    variantOf: { messageId: id, hash: messageHash(id, content) },
  })
}

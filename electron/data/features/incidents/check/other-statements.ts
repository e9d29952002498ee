import type { MessageCheck } from '../../../../../shared/contract/message-check.ts'
import type { IncidentState } from '../../../../../shared/domain/crisis/engine/incident-state.ts'
import { spokenText } from '../../../../../shared/domain/crisis/engine/spoken-text.ts'
import type { MessageContent } from '../../../../../shared/domain/crisis/model/crisis-message.ts'

export type OtherStatement = MessageCheck['messages'][number]

/**
 * What else the incident says or is about to say. Left out: what was taken back or put right, the text that this one puts
 * right, answers that must not be used, and texts without words.
 */
export function otherStatements(
  state: IncidentState,
  messageId: string | null,
  { corrects }: Pick<MessageContent, 'corrects'>,
): readonly OtherStatement[] {
  const mode = state.incident?.mode ?? null
  return [...state.messages.values()].flatMap(({ id, content, status }): readonly OtherStatement[] => {
    const gone = status === 'withdrawn' || status === 'corrected' || content.qa?.clearance === 'do-not-use'
    if (gone || id === messageId || id === corrects || content.kind === 'sitrep' || content.body.trim() === '') return []
    const { kind, title, language } = content
    return [{ id, kind, title, language, status, text: spokenText(mode, content) }]
  })
}

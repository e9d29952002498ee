import { messageContentSchema, type MessageContent } from '../../../../shared/domain/crisis/model/crisis-message.ts'

/**
 * A holding statement that no step of the plan asks for. `template`: its four parts around their fields, in the languages
 * that the program speaks; in any other only the fields, for nobody's words are guessed.
 */
export function blankStatement(language: string, title: string, template: string | null): MessageContent {
  const body = template ?? '{{known}}\n\n{{unknown}}\n\n{{doing}}\n\n{{next_update}} ({{zone}})'
  return messageContentSchema.parse({ kind: 'statement', language, title, body })
}

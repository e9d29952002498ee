import { messageContentSchema, type MessageContent } from '../../../../shared/domain/crisis/model/crisis-message.ts'
import type { Playbook } from '../../../../shared/domain/crisis/model/playbook.ts'

type Prepared = Playbook['answers'][number]

/** An answer that the plan prepared, as a text of the incident in one language; what the plan does not say in it is left to be written. */
export function answerContent({ question, line, background, clearance }: Prepared, language: string): MessageContent {
  const asked = question[language] ?? Object.values(question)[0] ?? ''
  return messageContentSchema.parse({
    kind: 'qa',
    language,
    title: asked.slice(0, 300),
    body: line[language] ?? '',
    qa: { question: asked, background: background[language] ?? '', clearance },
  })
}

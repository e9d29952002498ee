import type { Playbook } from '../../../../shared/domain/crisis/model/playbook.ts'
import { textIn } from '../model/text-in.ts'

/** What people call a thing of a playbook by; its id when it has no words or is not there. */
export function nameOf(playbook: Playbook, id: string, language: string): string {
  const titled = [...playbook.steps, ...playbook.roles, ...playbook.phases].find((thing) => thing.id === id)
  if (titled) return textIn(titled.title, language).words || id
  const answer = playbook.answers.find((thing) => thing.id === id)
  if (answer) return textIn(answer.question, language).words || id
  const field = playbook.fields.find(({ name }) => name === id)
  if (field) return textIn(field.label, language).words || id
  const item = playbook.steps.flatMap(({ checklist }) => checklist).find((thing) => thing.id === id)
  return item ? textIn(item.text, language).words || id : id
}

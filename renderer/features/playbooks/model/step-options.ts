import type { Playbook } from '../../../../shared/domain/crisis/model/playbook.ts'
import { outlineOf } from './outline-of.ts'
import { textIn } from './text-in.ts'

/** The steps as choices of a field, "9. Publish the statement". */
export function stepOptions(playbook: Playbook, language: string): readonly { readonly value: string; readonly label: string }[] {
  return outlineOf(playbook)
    .flatMap(({ steps }) => steps)
    .map(({ id, title }, index) => ({ value: id, label: `${index + 1}. ${textIn(title, language).words}` }))
}

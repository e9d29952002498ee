import type { Playbook } from '../../../../shared/domain/crisis/model/playbook.ts'
import type { DraftEditor } from './use-draft-editor.ts'

type ListName = 'answers' | 'forbiddenLines' | 'roles' | 'fields' | 'phases'

/** What can be done to one of the lists of a plan, by place. */
export function listEdits<Thing extends Playbook[ListName][number]>(change: DraftEditor['change'], name: ListName) {
  const write = (update: (things: readonly Thing[]) => readonly Thing[], about?: string): void =>
    // The name and the type of its things go together: the caller says both.
    change((playbook) => ({ ...playbook, [name]: update(playbook[name] as unknown as readonly Thing[]) }), about)
  return {
    add: (thing: Thing): void => write((things) => [...things, thing]),
    remove: (index: number): void => write((things) => things.toSpliced(index, 1)),
    set: (index: number, part: Partial<Thing>, about?: string): void =>
      write(
        (things) => things.map((thing, place) => (place === index ? { ...thing, ...part } : thing)),
        about === undefined ? undefined : `${name} ${index} ${about}`,
      ),
  }
}

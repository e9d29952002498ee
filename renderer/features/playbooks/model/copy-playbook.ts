import type { Playbook } from '../../../../shared/domain/crisis/model/playbook.ts'

/**
 * The same plan as a playbook of its own, which remembers what it was made from. Its steps keep their ids: they are names
 * inside one playbook. `titled` gives the title of a copy in a language.
 */
export function copyPlaybook(
  playbook: Playbook,
  newId: (type: string) => string,
  titled: (title: string, language: string) => string,
): Playbook {
  return {
    ...playbook,
    id: newId('playbook'),
    version: 1,
    status: 'draft',
    title: Object.fromEntries(Object.entries(playbook.title).map(([tag, title]) => [tag, titled(title, tag)])),
    derivedFrom: [...new Set([...playbook.derivedFrom, playbook.id])],
    signatures: [],
  }
}

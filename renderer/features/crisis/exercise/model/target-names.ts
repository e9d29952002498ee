import type { Playbook } from '../../../../../shared/domain/crisis/model/playbook.ts'
import { localized } from '../../model/localized.ts'

/** Whom an inject is for: roles by their titles, anybody else as they were written. */
export function targetNames(to: readonly string[], { roles }: Pick<Playbook, 'roles'>, language: string): readonly string[] {
  return to.map((target) => {
    const role = roles.find(({ id }) => id === target)
    return role === undefined ? target : localized(role.title, language)
  })
}

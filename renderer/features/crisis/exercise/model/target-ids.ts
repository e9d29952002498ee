import type { Playbook } from '../../../../../shared/domain/crisis/model/playbook.ts'
import { localized } from '../../model/localized.ts'

/** What is stored of the names that a person chose or typed: the id of a role where there is one of that title. */
export function targetIds(names: readonly string[], { roles }: Pick<Playbook, 'roles'>, language: string): string[] {
  return names.map((name) => roles.find(({ title }) => localized(title, language) === name)?.id ?? name)
}

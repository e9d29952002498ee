import type { Playbook } from '../../model/playbook.ts'

/** The language that `name` and `description` are in: the first that the plan owes, or the first that its title has. */
export function spokenLanguage({ languages, title }: Playbook): string {
  return languages.find((language) => language in title) ?? languages[0] ?? Object.keys(title).toSorted()[0] ?? 'und'
}

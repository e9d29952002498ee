import type { Inject } from '../../../../shared/domain/crisis/model/exercise.ts'
import type { Playbook } from '../../../../shared/domain/crisis/model/playbook.ts'
import type { OpenWorkspace } from '../../open-workspace.ts'

/** What the log says of an inject that reaches the players: from whom, to whom, and its words. Roles are named by their titles. */
export function deliveredText(
  { from, to, text }: Inject,
  { roles }: Playbook,
  { settings }: Pick<OpenWorkspace, 'settings'>,
): string {
  const { language } = settings()
  const names = to.map((target) => {
    const title = roles.find(({ id }) => id === target)?.title
    return title === undefined ? target : (title[language] ?? Object.values(title)[0] ?? target)
  })
  return `${[from, names.join(', ')].filter(Boolean).join(' → ')}\n${text}`
}

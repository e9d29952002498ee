import type { Block } from '../model/block.ts'
import type { LocalizedText } from '../model/localized-text.ts'
import type { Playbook } from '../model/playbook.ts'

/** True for two titles that say the same in a language that both have. */
function sameTitle(left: LocalizedText, right: LocalizedText): boolean {
  return Object.entries(left).some(([language, words]) => words.trim() !== '' && right[language]?.trim() === words.trim())
}

/**
 * Gives a plan the roles and merge fields that a block needs and it lacks. A role of the same id or the same title is the
 * plan's own: `roles` tells what the block's roles are called there.
 */
export function withBlockParts(
  playbook: Playbook,
  block: Block,
): { readonly playbook: Playbook; readonly roles: ReadonlyMap<string, string> } {
  const roles = new Map<string, string>()
  const lacking = block.roles.filter((role) => {
    const own = playbook.roles.find(({ id, title }) => id === role.id || sameTitle(title, role.title))
    if (own !== undefined) roles.set(role.id, own.id)
    return own === undefined
  })
  const fields = block.fields.filter(({ name }) => playbook.fields.every((field) => field.name !== name))
  return {
    playbook: { ...playbook, roles: [...playbook.roles, ...lacking], fields: [...playbook.fields, ...fields] },
    roles,
  }
}

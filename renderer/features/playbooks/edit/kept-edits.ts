import type { Playbook } from '../../../../shared/domain/crisis/model/playbook.ts'

/** Drafts whose last edits could not be saved before their screen closed; memory only, until the page ends. */
const kept = new Map<string, Playbook>()

/** What could not be saved of a draft, for the next time that it is opened. `take` gives it once. */
export const keptEdits = {
  keep: (playbook: Playbook): void => {
    kept.set(playbook.id, playbook)
  },
  take: (id: string): Playbook | null => {
    const found = kept.get(id) ?? null
    kept.delete(id)
    return found
  },
}

import { changedFields } from './changed-fields.ts'
import type { ImportRow } from './topic-changes.ts'

/** What an import does with a row once it is known which points change their topic: one that only moves may change nothing. */
export function importOutcome({ id, outcome, topic, change }: ImportRow, follow: ReadonlySet<string>): ImportRow['outcome'] {
  if (outcome !== 'update' || topic === null || !change?.before || follow.has(id)) return outcome
  const { languages, fields } = changedFields(change.before, change.after)
  const same = change.before.slotsConfirmed === change.after.slotsConfirmed
  return same && languages.length === 0 && fields.every((field) => field === 'topicId') ? 'unchanged' : outcome
}

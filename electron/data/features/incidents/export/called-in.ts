import { crisisEventSchema } from '../../../../../shared/domain/crisis/model/events/crisis-event.ts'
import type { LogEntry } from '../../../../../shared/domain/crisis/model/log-entry.ts'

/** Ids of the contacts to whom a log tells of calls. */
export function calledIn(entries: readonly LogEntry[]): ReadonlySet<string> {
  return new Set(
    entries.flatMap(({ kind, data }) => {
      if (kind !== 'contact.called') return []
      const event = crisisEventSchema.safeParse({ kind, data })
      return event.success && event.data.kind === 'contact.called' ? [event.data.data.contactId] : []
    }),
  )
}

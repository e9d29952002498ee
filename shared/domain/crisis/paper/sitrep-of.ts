import type { LogEntry } from '../model/log-entry.ts'
import { crisisEventSchema, type CrisisEventData } from '../model/events/crisis-event.ts'
import type { Playbook } from '../model/playbook.ts'
import { writeSitrep } from '../views/write-sitrep.ts'
import type { SitrepContent } from '../views/sitrep-content.ts'

type Issued = CrisisEventData<'sitrep.issued'> & { readonly at: string }

/** A report and the one before it. */
export interface SitrepPair {
  readonly content: SitrepContent
  readonly previous: SitrepContent | null
}

/**
 * The report of that number as it was issued, made again from the log; `number` null: the one that would be issued now.
 * Null when no such report was issued.
 */
export function sitrepOf(
  playbook: Playbook,
  entries: readonly LogEntry[],
  number: number | null,
  now: string,
): SitrepPair | null {
  const issued = entries.flatMap((entry): readonly Issued[] => {
    const event = crisisEventSchema.safeParse({ kind: entry.kind, data: entry.data })
    return event.success && event.data.kind === 'sitrep.issued' ? [{ ...event.data.data, at: entry.happenedAt }] : []
  })
  const write = ({ sinceSeq, untilSeq, at }: Pick<Issued, 'sinceSeq' | 'untilSeq' | 'at'>): SitrepContent =>
    writeSitrep(playbook, entries, { sinceSeq, untilSeq }, at)
  const index = number === null ? issued.length : issued.findIndex((each) => each.number === number)
  const before = issued[index - 1]
  const previous = before === undefined ? null : write(before)
  if (number === null) {
    const untilSeq = entries.at(-1)?.seq ?? 0
    return { content: write({ sinceSeq: before?.untilSeq ?? 0, untilSeq, at: now }), previous }
  }
  const found = issued[index]
  return found === undefined ? null : { content: { ...write(found), number: found.number }, previous }
}

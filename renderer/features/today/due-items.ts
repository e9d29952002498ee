import type { Account } from '../../../shared/domain/account.ts'
import type { DocumentHead } from '../../../shared/domain/document.ts'
import type { TalkingPoint } from '../../../shared/domain/talking-point.ts'
import { calendarDate } from '../../ui/calendar-date.ts'

const SOON_MS = 7 * 86_400_000

/** What waits for somebody today. */
export interface DueItems {
  readonly faulty: readonly DocumentHead[]
  readonly expiring: readonly TalkingPoint[]
  readonly expired: readonly TalkingPoint[]
  readonly lifting: readonly TalkingPoint[]
  readonly overdue: readonly Account[]
}

interface Sources {
  readonly documents: readonly DocumentHead[]
  readonly points: readonly TalkingPoint[]
  readonly accounts: readonly Account[]
}

const byInstant =
  <Item>(read: (item: Item) => string | null) =>
  (left: Item, right: Item): number =>
    (read(left) ?? '').localeCompare(read(right) ?? '')

const within = (instant: string | null, from: number, to: number): boolean =>
  instant !== null && Date.parse(instant) > from && Date.parse(instant) <= to

const validUntil = (point: TalkingPoint): string | null => point.validUntil

/**
 * Drafts whose last check found errors; approved points that end, or whose embargo lifts, within seven days of `now` (milliseconds since
 * 1970), and those that ended within the last seven; accounts that hold a secret whose rotation date has passed.
 */
export function dueItems({ documents, points, accounts }: Sources, now: number): DueItems {
  const approved = points.filter((point) => point.status === 'approved')
  return {
    faulty: documents.filter((document) => document.status !== 'archived' && (document.errors ?? 0) > 0),
    expiring: approved.filter((point) => within(point.validUntil, now, now + SOON_MS)).toSorted(byInstant(validUntil)),
    expired: approved.filter((point) => within(point.validUntil, now - SOON_MS, now)).toSorted(byInstant(validUntil)),
    lifting: approved
      .filter((point) => within(point.embargoUntil, now, now + SOON_MS))
      .toSorted(byInstant((point) => point.embargoUntil)),
    overdue: accounts
      .filter(
        (account) =>
          account.credential.state === 'sealed' && account.rotationDue !== null && account.rotationDue < calendarDate(now),
      )
      .toSorted(byInstant((account) => account.rotationDue)),
  }
}

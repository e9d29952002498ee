import type { PreparedPoint } from '../align/prepared-point.ts'

/** Where a point stands in its life at an instant. */
export interface PointState {
  readonly embargoed: boolean
  readonly expired: boolean
  /** Its validity has not begun. */
  readonly early: boolean
  /** The point that replaces it, once that one is itself in force. */
  readonly successor: PreparedPoint | null
  /** None of the above: it may and, if mandatory, must be relayed. */
  readonly inForce: boolean
}

function published({ calendar }: PreparedPoint, now: number): boolean {
  return (
    (calendar.embargoUntil === null || now >= calendar.embargoUntil) && (calendar.validFrom === null || now >= calendar.validFrom)
  )
}

/** State of a point at `now` (milliseconds since 1970). */
export function pointState(point: PreparedPoint, now: number): PointState {
  const { embargoUntil, validFrom, validUntil } = point.calendar
  const embargoed = embargoUntil !== null && now < embargoUntil
  const expired = validUntil !== null && now > validUntil
  const early = validFrom !== null && now < validFrom
  const successor = point.successors.find((candidate) => published(candidate, now)) ?? null
  return { embargoed, expired, early, successor, inForce: !embargoed && !expired && !early && successor === null }
}

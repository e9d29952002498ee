import type { PreparedMessages } from '../align/prepared-messages.ts'
import type { PreparedPoint } from '../align/prepared-point.ts'
import { type PointState, pointState } from './point-state.ts'

export interface PointStates {
  /** How many calendar changes have happened: two instants of one epoch give every point the same state. */
  readonly epoch: number
  readonly of: (point: PreparedPoint) => PointState
}

/** Instants from which some point has another state, in order. */
function changesOf(prepared: PreparedMessages): Float64Array {
  const changes: number[] = []
  for (const { calendar } of prepared.points) {
    if (calendar.embargoUntil !== null) changes.push(calendar.embargoUntil)
    if (calendar.validFrom !== null) changes.push(calendar.validFrom)
    if (calendar.validUntil !== null) changes.push(calendar.validUntil + 1)
  }
  return Float64Array.from(changes).toSorted()
}

/** States of the points of one file at any instant, worked out once per epoch and point. */
export function createPointStates(prepared: PreparedMessages): (now: number) => PointStates {
  const changes = changesOf(prepared)
  let latest: PointStates | null = null
  return (now) => {
    let low = 0
    let high = changes.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((changes[middle] ?? 0) <= now) low = middle + 1
      else high = middle
    }
    if (latest?.epoch === low) return latest
    // By the rank of the point: every pair of every check asks.
    const states: (PointState | undefined)[] = Array.from(prepared.points, () => undefined)
    latest = {
      epoch: low,
      of: (point) => {
        const known = states[point.rank]
        if (known !== undefined) return known
        const state = pointState(point, now)
        states[point.rank] = state
        return state
      },
    }
    return latest
  }
}

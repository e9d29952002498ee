import type { Alignment } from '../align/alignment.ts'
import type { PointState } from './point-state.ts'

/** A point that a text relays, whatever it says of it: what a calendar rule reads. */
export interface Relay {
  readonly alignment: Alignment
  readonly state: PointState
}

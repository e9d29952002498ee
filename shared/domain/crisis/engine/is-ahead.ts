import { addMinutes } from './add-minutes.ts'

/** Minutes by which a watch may be ahead of this machine's. */
const FORWARD = 5

/** Whether an instant that is said to be past is still to come. */
export function isAhead(instant: string, recordedAt: string): boolean {
  return instant > addMinutes(recordedAt, FORWARD)
}

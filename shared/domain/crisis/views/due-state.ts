/** Milliseconds in which what is due is due now: nobody is late for what came due this very minute. */
const NOW_MILLISECONDS = 60_000

/** Where a due time stands at an instant: still ahead, now for a whole minute, then late. */
export function dueState(dueAt: string, at: string): 'ahead' | 'now' | 'late' {
  const since = Date.parse(at) - Date.parse(dueAt)
  if (since < 0) return 'ahead'
  return since < NOW_MILLISECONDS ? 'now' : 'late'
}

import type { CheckOutcome } from './check-outcome.ts'

/** One line per stage: its counts, its time, and its note. */
export function outcomeTable(outcomes: readonly CheckOutcome[]): string {
  const width = Math.max(...outcomes.map(({ stage }) => stage.length))
  return outcomes
    .map(({ stage, passed, failed, skipped, duration, note }) => {
      const counts = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
      const seconds = `${(duration / 1000).toFixed(1)} s`
      return `${failed > 0 ? 'FAILED' : 'ok    '} ${stage.padEnd(width)}  ${counts}  ${seconds}${note === undefined ? '' : `  (${note})`}`
    })
    .join('\n')
}

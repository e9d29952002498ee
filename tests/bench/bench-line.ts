/** One line of the table. `figure` is what the target speaks of: a difference, a ratio or our own value. */
export interface BenchLine {
  readonly what: string
  readonly unit: 'ms' | 'MB' | 'words/s' | 'tasks'
  readonly ours: number
  /** null when the target is absolute. */
  readonly peer: number | null
  readonly peerName: string
  readonly figure: number
  /** How `figure` was made: ours minus the peer, ours divided by the peer, or ours alone. */
  readonly by: 'difference' | 'ratio' | 'value'
  /** null for a line that only informs. */
  readonly target: BenchTarget | null
  /** What a reader must know to judge the line. */
  readonly note?: string
}

export interface BenchTarget {
  readonly bound: 'at most' | 'at least'
  readonly value: number
}

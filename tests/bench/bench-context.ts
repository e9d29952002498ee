/** What every section works with. */
export interface BenchContext {
  /** Names the virtual display. */
  readonly env: NodeJS.ProcessEnv
  /** An empty folder of this run, removed at its end. */
  readonly scratch: string
}

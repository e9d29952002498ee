import type { DrivenUnisson } from '../drive/launch-unisson.ts'

/** What a step of the walk may use. */
export interface WalkContext extends DrivenUnisson {
  /** Photographs the window into the walk's folder as `<nn>-<name>.png`. */
  readonly photograph: (name: string) => Promise<void>
  /** Writes to standard output. */
  readonly print: (text: string) => void
}

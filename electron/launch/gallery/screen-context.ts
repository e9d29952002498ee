import type { DrivenUnisson } from '../drive/launch-unisson.ts'

/** What opening a screen may use. */
export interface ScreenContext extends DrivenUnisson {
  /** The words of the interface under a key, as they stand on screen. */
  readonly t: (key: string) => string
  /** An empty folder for files to import. */
  readonly folder: string
}

import type { Readable } from 'node:stream'

/** Everything of the outside that the command touches, so that tests can stand in for a terminal. */
export interface CommandIo {
  readonly stdin: Readable
  /** Resolves once the text is handed over; waits for a slow reader, so that memory stays flat. */
  readonly write: (text: string) => Promise<void>
  readonly writeError: (text: string) => void
  /** Folder that relative paths start from. */
  readonly folder: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly clock: () => Date
}

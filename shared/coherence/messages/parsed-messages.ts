import type { MessagesFile } from '../../domain/messages-file.ts'
import type { MessageFault } from './message-fault.ts'

/** What could be read, and what could not. `faults` is empty when the whole file is good. */
export interface ParsedMessages {
  readonly messages: MessagesFile
  /** The row of each point and term of `messages`, counted as in `MessageFault`. */
  readonly rows: { readonly points: readonly number[]; readonly terms: readonly number[] }
  /** The fields that each point of `messages` named in the file: the others have their default only because they are absent. */
  readonly given: readonly ReadonlySet<string>[]
  readonly faults: readonly MessageFault[]
}

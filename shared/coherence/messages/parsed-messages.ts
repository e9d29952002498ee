import type { MessagesFile } from '../../domain/messages-file.ts'
import type { MessageFault } from './message-fault.ts'

/** What could be read, and what could not. `faults` is empty when the whole file is good. */
export interface ParsedMessages {
  readonly messages: MessagesFile
  readonly faults: readonly MessageFault[]
}

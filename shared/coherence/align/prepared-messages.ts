import type { MessagesFile } from '../../domain/messages-file.ts'

/** Approved messages, read once and indexed. Opaque to callers: made by `prepare`, given to `check`. */
export interface PreparedMessages {
  readonly messages: MessagesFile
}

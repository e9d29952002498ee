import type { MessagesFile } from '../../../shared/domain/messages-file.ts'
import type { CommandIo } from '../command-io.ts'
import { readMessages } from '../input/read-messages.ts'

/** The approved messages, with the terms of a separate termbase added to their own. */
export async function readAgainst(against: string, termbase: string | undefined, io: CommandIo): Promise<MessagesFile> {
  const messages = await readMessages(against, io)
  if (termbase === undefined) return messages
  const { terms } = await readMessages(termbase, io)
  return { ...messages, terms: [...messages.terms, ...terms] }
}

import { type MessagesFile, messagesFileSchema } from '../../../../shared/domain/messages-file.ts'

type Raw = Record<string, unknown>

/** A messages file from points and terms as an editor would write them: defaults filled in. */
export function messagesOf(points: readonly Raw[], terms: readonly Raw[] = []): MessagesFile {
  return messagesFileSchema.parse({ format: 'unisson-messages/1', points, terms })
}

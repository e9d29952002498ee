import type { PreparedMessages } from '../../../shared/coherence/align/prepared-messages.ts'
import type { Checker } from '../../../shared/coherence/engine/checker.ts'
import { messagesFileSchema } from '../../../shared/domain/messages-file.ts'

/** Statements as points of English, one in ten of them mandatory. */
export function prepareStatements(checker: Checker, statements: readonly string[]): PreparedMessages {
  const points = statements.map((en, rank) => ({ id: `tp-${rank}`, statement: { en }, mandatory: rank % 10 === 0 }))
  return checker.prepare(messagesFileSchema.parse({ format: 'unisson-messages/1', points }))
}

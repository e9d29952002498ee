import { messageTermSchema, type MessageTerm } from '../../domain/messages-file.ts'
import type { RowKind } from './accept-rows.ts'

/** How terms are read: one status for one wording in one language, and never a replacement by itself. */
export const termRows: RowKind<MessageTerm> = {
  kind: 'term',
  schema: messageTermSchema,
  nameField: 'term',
  key: (term) => `${term.lang}\u0000${term.concept}\u0000${term.term}`,
  check: (term) =>
    term.use === term.term ? { field: 'use', code: 'replaces-itself', values: {}, problem: 'is the term itself' } : null,
}

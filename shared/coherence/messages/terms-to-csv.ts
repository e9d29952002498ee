import type { MessageTerm } from '../../domain/messages-file.ts'
import { TERM_COLUMNS } from './csv/term-columns.ts'
import { writeCsv } from './csv/write-csv.ts'

/** Termbase entries as CSV, one row a term; `messagesFromCsv` reads it back. */
export function termsToCsv(terms: readonly MessageTerm[]): string {
  const rows = terms.map((term) => [term.concept, term.lang, term.term, term.status, term.use ?? '', term.allowedIn.join('; ')])
  return writeCsv([[...TERM_COLUMNS], ...rows])
}

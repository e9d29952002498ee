import type { Term } from '../../../../shared/domain/term.ts'
import type { WorkspaceDatabase } from '../../db/workspace-database.ts'
import { TERM_COLUMNS, termRow } from './schema.ts'

export function listTerms(database: WorkspaceDatabase): readonly Term[] {
  return database.all(termRow, `SELECT ${TERM_COLUMNS} FROM terms ORDER BY concept COLLATE NOCASE, language, term COLLATE NOCASE`)
}

export function findTerm(database: WorkspaceDatabase, id: string): Term | null {
  return database.get(termRow, `SELECT ${TERM_COLUMNS} FROM terms WHERE id = :id`, { id })
}

/** A concept has each wording once per language. */
export function findTermByWording(database: WorkspaceDatabase, term: Pick<Term, 'concept' | 'language' | 'term'>): Term | null {
  return database.get(
    termRow,
    `SELECT ${TERM_COLUMNS} FROM terms WHERE concept = :concept AND language = :language AND term = :term`,
    { concept: term.concept, language: term.language, term: term.term },
  )
}

export function putTerm(database: WorkspaceDatabase, term: Term): void {
  database.run(
    `INSERT INTO terms (id, concept, language, term, status, use, allowed_in, revision, updated_at)
     VALUES (:id, :concept, :language, :term, :status, :use, :allowedIn, :revision, :updatedAt)
     ON CONFLICT (id) DO UPDATE SET concept = :concept, language = :language, term = :term, status = :status, use = :use,
       allowed_in = :allowedIn, revision = :revision, updated_at = :updatedAt`,
    { ...term, allowedIn: JSON.stringify(term.allowedIn) },
  )
}

export function deleteTerm(database: WorkspaceDatabase, id: string): void {
  database.run('DELETE FROM terms WHERE id = :id', { id })
}

import type { Term, TermInput } from '../../../../shared/domain/term.ts'
import { AppError } from '../../../../shared/errors/app-error.ts'
import { newId } from '../../new-id.ts'
import type { OpenWorkspace } from '../../open-workspace.ts'
import { checkRevision } from '../../wrappers/check-revision.ts'
import { found } from '../../wrappers/found.ts'
import { deleteTerm, findTerm, findTermByWording, putTerm } from './queries.ts'

export function saveTerm(open: OpenWorkspace, input: TermInput): Term {
  const before = input.id === undefined ? null : found(findTerm(open.database, input.id), 'term', input.id)
  if (before !== null) checkRevision(before.revision, input.revision)
  const namesake = findTermByWording(open.database, input)
  if (namesake !== null && namesake.id !== before?.id)
    throw new AppError('already-exists', 'The concept has this wording already', { concept: input.concept, term: input.term })
  const term: Term = {
    ...input,
    id: before?.id ?? newId(open, 'term'),
    revision: (before?.revision ?? 0) + 1,
    updatedAt: open.now().toISOString(),
  }
  putTerm(open.database, term)
  return term
}

export function removeTerm(open: OpenWorkspace, { id }: { readonly id: string }): Term {
  const term = found(findTerm(open.database, id), 'term', id)
  deleteTerm(open.database, id)
  return term
}

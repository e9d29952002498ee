import { AppError } from '../../../../shared/errors/app-error.ts'
import type { OpenWorkspace } from '../../open-workspace.ts'
import { requireHead } from '../documents/commands.ts'
import { forgetFindings } from '../documents/queries.ts'
import { deleteSource, findSource, putSource } from './queries.ts'

export interface Tie {
  readonly documentId: string
  readonly sourceId: string | null
}

/** Ties a text to the one that it translates, or unties it. Refuses a circle: `bad-request`. */
export function tieTranslation(open: OpenWorkspace, tie: Tie): Tie {
  const { documentId, sourceId } = tie
  requireHead(open, documentId)
  // Its differences from its source are among what was found in it.
  forgetFindings(open.database, documentId)
  if (sourceId === null) {
    deleteSource(open.database, documentId)
    return tie
  }
  requireHead(open, sourceId)
  const seen = new Set<string>()
  for (let at: string | null = sourceId; at !== null && !seen.has(at); at = findSource(open.database, at)) {
    if (at === documentId) throw new AppError('bad-request', 'A text cannot translate itself or its own translation')
    seen.add(at)
  }
  putSource(open.database, documentId, sourceId)
  return tie
}

import type { IncidentState } from '../../../../shared/domain/crisis/engine/incident-state.ts'
import type { CrisisEvent } from '../../../../shared/domain/crisis/model/events/crisis-event.ts'
import { AppError } from '../../../../shared/errors/app-error.ts'
import type { OpenWorkspace } from '../../open-workspace.ts'
import { requireStanding } from '../persons/commands/require-standing.ts'
import { sameName } from '../persons/commands/same-name.ts'
import { findPerson, findSigner } from '../persons/queries.ts'
import type { EntryAuthor } from './entry-author.ts'

/**
 * What the engine cannot know of persons: who is seated is of this workspace and not retired, and a second person is not
 * the first one under another key (retired, and added anew). Throws `not-found` and `refused`.
 */
export function requirePersons(open: OpenWorkspace, state: IncidentState, event: CrisisEvent, author: EntryAuthor): void {
  if (event.kind === 'role.assigned') requireStanding(open, event.data.personId)
  if (event.kind === 'handover.offered') requireStanding(open, event.data.to)
  const namesake = firstPersons(state, event).some(
    (id) =>
      id !== author.id && sameName((findPerson(open.database, id) ?? findSigner(open.database, id))?.name ?? '', author.name),
  )
  if (namesake) throw new AppError('refused', 'The second person has the name of the first', { reason: 'second-person-needed' })
}

/** Those to whom the author of this event must be somebody else. */
function firstPersons(state: IncidentState, event: CrisisEvent): readonly string[] {
  switch (event.kind) {
    case 'message.approved':
    case 'message.ratified': {
      const message = state.messages.get(event.data.messageId)
      if (message === undefined) return []
      const { authors, approvals, release } = message
      const released = release === null ? [] : [release, ...(release.emergency?.ratifications ?? [])]
      return [...authors, ...[...approvals, ...released].map(({ by }) => by)]
    }
    case 'severity.lowered':
      return state.loweringRequest === null ? [] : [state.loweringRequest.by]
    case 'incident.reopened':
      return state.reopeningRequest === null ? [] : [state.reopeningRequest.by]
    default:
      return []
  }
}

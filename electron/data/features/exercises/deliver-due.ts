import { dueInjects } from '../../../../shared/domain/crisis/exercise/due-injects.ts'
import type { OpenWorkspace } from '../../open-workspace.ts'
import { appendExercise, stateOf } from '../incidents/commands.ts'
import { findPerson } from '../persons/queries.ts'
import { deliveredText } from './delivered-text.ts'
import { findExercise } from './queries.ts'

/**
 * Sends the injects of one incident whose time has come, in the name of who started its exercise; true when something
 * happened. An exercise that came with a file has no content here and stays as it is.
 */
export function deliverDue(open: OpenWorkspace, incidentId: string): boolean {
  const { incident, declared, playbook } = stateOf(open, incidentId)
  const exercise = findExercise(open.database, incident?.exerciseId ?? '')?.exercise
  const author = findPerson(open.database, declared?.by ?? '')
  if (exercise === undefined || author === null) return false
  let changed = false
  for (;;) {
    // One may be the condition of the next, so what is due is asked again after each.
    const [inject] = dueInjects(exercise, stateOf(open, incidentId), open.now().toISOString()).deliver
    if (inject === undefined) return changed
    const event = { kind: 'inject.delivered', data: { injectId: inject.id } } as const
    appendExercise(open, { incidentId, event, text: deliveredText(inject, playbook, open) }, author)
    changed = true
  }
}

import { dueInjects } from '../../../../shared/domain/crisis/exercise/due-injects.ts'
import type { OpenWorkspace } from '../../open-workspace.ts'
import { appendExercise, stateOf } from '../incidents/commands.ts'
import { findPerson } from '../persons/queries.ts'
import { deliveredText } from './delivered-text.ts'
import { findExercise, listPlaying } from './queries.ts'

/**
 * Sends the injects whose time has come in every exercise that runs, in the name of who started it. Gives back the
 * incidents in which something happened. An exercise that came with a file has no content here and stays as it is.
 */
export function deliverDue(open: OpenWorkspace): readonly string[] {
  const changed = new Set<string>()
  for (const incidentId of listPlaying(open.database)) {
    const { incident, declared, playbook } = stateOf(open, incidentId)
    const exercise = findExercise(open.database, incident?.exerciseId ?? '')?.exercise
    const author = findPerson(open.database, declared?.by ?? '')
    if (exercise === undefined || author === null) continue
    for (;;) {
      // One may be the condition of the next, so what is due is asked again after each.
      const [inject] = dueInjects(exercise, stateOf(open, incidentId), open.now().toISOString()).deliver
      if (inject === undefined) break
      const event = { kind: 'inject.delivered', data: { injectId: inject.id } } as const
      appendExercise(open, { incidentId, event, text: deliveredText(inject, playbook, open) }, author)
      changed.add(incidentId)
    }
  }
  return [...changed]
}

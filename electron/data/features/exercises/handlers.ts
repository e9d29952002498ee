import type { StoredExercise } from '../../../../shared/contract/exercises-contract.ts'
import type { ShippedExercise } from '../../../../shared/domain/crisis/exercise/shipped-exercise.ts'
import type { Implementer } from '../../implementer.ts'
import type { OpenWorkspace } from '../../open-workspace.ts'
import { announced } from '../../wrappers/announced.ts'
import { audited } from '../../wrappers/audited.ts'
import type { Command } from '../../wrappers/command.ts'
import { transactional } from '../../wrappers/transactional.ts'
import { requireUnlocked, unlocked, type WorkspaceDoor } from '../../wrappers/unlocked.ts'
import { copyExercise, createEmpty, createFromShipped, readExercise, removeExercise, saveExercise } from './edit-commands.ts'
import { countsOf, listLines } from './list-lines.ts'
import { actInExercise, readFeed, startExercise } from './run-commands.ts'

/** `shipped` reads the exercises that come with the program, once. */
export function exerciseHandlers(
  { exercises }: Implementer,
  door: WorkspaceDoor,
  shipped: () => Promise<readonly ShippedExercise[]>,
) {
  const remove = audited(removeExercise, ({ id, title }) => ({ action: 'exercise.removed', entityId: id, detail: { title } }))
  return {
    list: exercises.list.handler(unlocked(door, listLines)),
    shipped: exercises.shipped.handler(async () => {
      requireUnlocked(door)
      return (await shipped()).map((one) => ({
        id: one.id,
        title: one.title,
        about: one.about,
        playbookId: one.playbookId,
        counts: countsOf(one),
      }))
    }),
    create: exercises.create.handler(async ({ input }) => {
      requireUnlocked(door)
      const files = input.from === 'shipped' ? await shipped() : []
      const make = (open: OpenWorkspace): StoredExercise => {
        if (input.from === 'shipped') return createFromShipped(open, files, input)
        return input.from === 'copy' ? copyExercise(open, input) : createEmpty(open, input)
      }
      const created = audited(make, ({ exercise: { id, title } }) => ({
        action: 'exercise.created',
        entityId: id,
        detail: { title },
      }))
      return told(created, ({ exercise }) => exercise.id)(requireUnlocked(door), undefined)
    }),
    get: exercises.get.handler(unlocked(door, readExercise)),
    save: exercises.save.handler(
      unlocked(
        door,
        told(saveExercise, ({ exercise }) => exercise.id),
      ),
    ),
    remove: exercises.remove.handler(unlocked(door, nothing(told(remove, ({ id }) => id)))),
    // Writes in transactions of its own: an incident is known only once its first entry is kept.
    start: exercises.start.handler(
      unlocked(
        door,
        announced(['incidents', 'exercises'], startExercise, ({ id }) => id),
      ),
    ),
    act: exercises.act.handler(
      unlocked(
        door,
        announced(['incidents', 'exercises'], actInExercise, (_, { incidentId }) => incidentId),
      ),
    ),
    feed: exercises.feed.handler(unlocked(door, readFeed)),
  }
}

/** On the screens once durable. */
function told<Input, Output>(command: Command<Input, Output>, idOf: (output: Output) => string): Command<Input, Output> {
  return announced(['exercises'], transactional(command), idOf)
}

function nothing<Input>(command: Command<Input, unknown>): Command<Input, void> {
  return (open, input) => {
    command(open, input)
  }
}

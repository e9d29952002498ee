import type { Exercise } from '../../../../shared/domain/crisis/model/exercise.ts'
import { AppError } from '../../../../shared/errors/app-error.ts'
import type { OpenWorkspace } from '../../open-workspace.ts'
import { requireActing } from '../persons/commands/require-acting.ts'

/** Does this person see and lead the exercise? */
export function animates({ participants }: Exercise, personId: string): boolean {
  return participants.some((one) => one.part === 'animator' && one.personId === personId)
}

/** The exercise, for who animates it and is at the workstation. Anybody else is refused: it holds what is still to come. */
export function requireAnimator(open: OpenWorkspace, exercise: Exercise): Exercise {
  if (animates(exercise, requireActing(open).id)) return exercise
  throw new AppError('refused', 'Only its animators see an exercise', { reason: 'animators-only' })
}

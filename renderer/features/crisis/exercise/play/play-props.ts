import type { Exercise } from '../../../../../shared/domain/crisis/model/exercise.ts'
import type { RoomProps } from '../../room/room-props.ts'

/** What every part of the animators' screen is given. */
export interface PlayProps extends RoomProps {
  readonly exercise: Exercise
  /** The present instant. */
  readonly at: string
}

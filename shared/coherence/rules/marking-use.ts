import type { Classification } from '../../domain/messages-file.ts'
import type { Marking } from '../extract/markings/marking.ts'

/** A marking found in a text of a level: what `classified-leak` reads. */
export interface MarkingUse {
  readonly marking: Marking
  /** The words as written. */
  readonly text: string
  readonly level: Classification
}

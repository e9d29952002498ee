import type { MarkingsFile } from './markings-schema.ts'
import type { Span } from '../../model/span.ts'

export type MarkingKind = MarkingsFile['markings'][number]['kind']
export type MarkingLevel = MarkingsFile['markings'][number]['level']

/** Where a marking stands: that is what tells it from the same words in a sentence. */
export type MarkingPlace = 'line' | 'bracketed' | 'field' | 'inline'

/** A classification or handling marking left in a text; offsets are those of the paragraph's text. */
export interface Marking extends Span {
  /** As the list writes it. */
  readonly form: string
  readonly level: MarkingLevel
  readonly kind: MarkingKind
  readonly place: MarkingPlace
}

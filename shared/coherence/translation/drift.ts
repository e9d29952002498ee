import type { Span } from '../model/span.ts'

/** Something of the source that its translation lost or changed. Spans are those of the two texts. */
export interface Drift {
  readonly kind: 'figure' | 'date' | 'name' | 'negation' | 'passage'
  readonly change: 'lost' | 'changed' | 'added'
  readonly sourceSpan: Span
  readonly span: Span
  readonly expected: string
  readonly actual: string
  /** 0 to 1. */
  readonly certainty: number
}

/** The place that translates a passage: its sentences, and what the paragraph around them says besides. */
export interface DriftContext<Side> {
  readonly source: Side
  readonly target: Side
  /** The paragraph of the source and its translation: what moved to another sentence is not lost. */
  readonly sourceAround: Side
  readonly targetAround: Side
  /** The whole translation: a name may be told once and be a pronoun from then on. */
  readonly targetWhole: Side
  /** True when the two sentences surely translate each other: no paragraph lacks its counterpart, or both say something that any language says alike. */
  readonly sure: boolean
}

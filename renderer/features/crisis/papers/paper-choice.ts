import type { SaveFormat } from './save-format.ts'

/** One thing that can leave the incident, in one form. `number`: of a situation report that was issued; null: as it is now. */
export interface PaperChoice {
  readonly paper: PaperKind
  readonly format: SaveFormat
  readonly number: number | null
}

export type PaperKind = 'book' | 'sitrep' | 'log' | 'review' | 'incident' | 'evidence' | 'calls'

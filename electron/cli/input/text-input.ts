import type { ReportSource } from '../../../shared/coherence/report/report-source.ts'

/** A text to check. `checked` is what the engine reads: `text` with its markup blanked, of the same length. */
export interface TextInput extends ReportSource {
  readonly checked: string
}

import type { DocumentJson } from './document-json.ts'
import type { Repair } from './restore/repair.ts'

/** A text read from another format. `title`, `language` and `direction` are '' when the source does not say. */
export interface ImportedDocument {
  readonly document: DocumentJson
  readonly title: string
  /** As written in the source ("fr-FR"). */
  readonly language: string
  readonly direction: '' | 'ltr' | 'rtl'
  /** What could not be kept as it was. */
  readonly repairs: readonly Repair[]
}

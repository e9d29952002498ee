import type { DocumentJson } from '../../../shared/document/document-json.ts'
import type { Direction } from '../../../shared/domain/document.ts'
import type { Language } from '../../../shared/domain/language.ts'
import type { ImportWarning } from '../../../shared/contract/documents-contract.ts'

/** A file read into a document. `language` and `direction` are absent when the file does not say. */
export interface ImportedFile {
  /** From the file's own title, else its first heading, else its name without extension. */
  readonly title: string
  readonly body: DocumentJson
  readonly warnings: readonly ImportWarning[]
  readonly language?: Language
  readonly direction?: Direction
}

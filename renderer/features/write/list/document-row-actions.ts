import type { DocumentHead } from '../../../../shared/domain/document.ts'
import type { ExportFormat } from '../inspector/export-format.ts'

/** What a row of the list can do. */
export interface DocumentRowActions {
  readonly onOpen: (id: string) => void
  readonly onDuplicate: (head: DocumentHead) => void
  readonly onExport: (head: DocumentHead, format: ExportFormat) => void
  readonly onRemove: (head: DocumentHead) => void
  readonly onRecover: (head: DocumentHead) => void
}

import type { DocumentHead } from '../../../../shared/domain/document.ts'

/** What a row of the list can do. */
export interface DocumentRowActions {
  readonly onOpen: (id: string) => void
  readonly onDuplicate: (head: DocumentHead) => void
  readonly onRemove: (head: DocumentHead) => void
  readonly onRecover: (head: DocumentHead) => void
}

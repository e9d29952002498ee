import type { DocumentHead } from '../../../../shared/domain/document.ts'
import { type CheckState, type FindingItem, groupFindings } from '../../findings/index.ts'

export interface OpenErrors {
  readonly count: number
  /** Empty while only the count of an earlier check is known. */
  readonly errors: readonly FindingItem[]
}

/** The errors that nobody mended or accepted: of the live check, else as the list counts them. */
export function findOpenErrors(head: Pick<DocumentHead, 'id' | 'errors'>, check: CheckState): OpenErrors {
  if (check.documentId !== head.id || check.result === null) return { count: head.errors ?? 0, errors: [] }
  const errors = groupFindings(check.items).bySeverity.error
  return { count: errors.length, errors }
}

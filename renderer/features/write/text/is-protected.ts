import type { DocumentStatus } from '../../../../shared/domain/document.ts'

/** What others approved or read already is not edited by accident: it becomes a draft again first. */
export function isProtected(status: DocumentStatus): boolean {
  return status === 'approved' || status === 'published'
}

import type { DocumentStatus } from './document.ts'

/** What others approved or read already keeps its words: it becomes a draft again first. */
export function isProtected(status: DocumentStatus): status is 'approved' | 'published' {
  return status === 'approved' || status === 'published'
}

import type { DocumentStatus } from '../../../../shared/domain/document.ts'
import type { Language } from '../../../../shared/domain/language.ts'

export type ListSort = 'updated' | 'title' | 'created' | 'language' | 'status' | 'words'

/** What the list of documents shows, and in which order inside each topic. */
export interface ListFilters {
  readonly query: string
  readonly language: Language | null
  readonly topicId: string | null
  readonly status: DocumentStatus | null
  readonly bin: boolean
  readonly sort: ListSort
}

export const NO_FILTERS: ListFilters = { query: '', language: null, topicId: null, status: null, bin: false, sort: 'updated' }

import type { ListFilters } from './list-filters.ts'

/** What an event makes the list read again: the rows that changed last, never the whole store. */
const FRESH = 100

/** What the list of documents asks for first. */
export function freshHeads({ query, language, topicId, status, bin }: Omit<ListFilters, 'sort'>) {
  return { query, language, topicId, status, bin, sort: 'updated', descending: true, offset: 0, limit: FRESH } as const
}

import { create } from 'zustand'
import { type ListFilters, NO_FILTERS } from './list-filters.ts'

/** How the list is looked at; it stays so while other screens are open. `closed` holds the ids of folded topics. */
export const useListView = create<{ readonly filters: ListFilters; readonly closed: ReadonlySet<string> }>(() => ({
  filters: NO_FILTERS,
  closed: new Set(),
}))

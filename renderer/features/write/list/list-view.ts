import { create } from 'zustand'
import { viewsOfWorkspace } from '../../../ui/views-of-workspace.ts'
import { type ListFilters, NO_FILTERS } from './list-filters.ts'

interface ListView {
  readonly filters: ListFilters
  /** Ids of folded topics. */
  readonly closed: ReadonlySet<string>
  /** The document that was open last: Write comes back to it. */
  readonly last: string | null
}

/** How the list is looked at; it stays so while other screens are open. */
export const useListView = create<ListView>(() => ({ filters: NO_FILTERS, closed: new Set(), last: null }))
viewsOfWorkspace.add(() => useListView.setState({ filters: NO_FILTERS }))

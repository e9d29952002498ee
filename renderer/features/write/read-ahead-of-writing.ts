import type { QueryClient } from '@tanstack/react-query'
import { query } from '../../bridge/query.ts'
import { freshHeads } from './list/fresh-heads.ts'
import { useListView } from './list/list-view.ts'

/**
 * Asks for the lists of this screen before it is drawn. Not for the text: that is read anew each time it is opened, and
 * is the last to wait for.
 */
export function readAheadOfWriting(client: QueryClient): void {
  void client.prefetchQuery(query.topics.list.queryOptions())
  void client.prefetchQuery(query.documents.list.queryOptions({ input: freshHeads(useListView.getState().filters) }))
  void client.prefetchQuery(query.points.list.queryOptions({ input: {} }))
}

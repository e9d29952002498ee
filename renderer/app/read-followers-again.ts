import type { QueryClient } from '@tanstack/react-query'
import { query } from '../bridge/query.ts'

/** Reads again what an autosave or a count of findings changes. */
export function readFollowersAgain(client: QueryClient): void {
  for (const queryKey of [query.documents.list.key(), query.documents.versions.key(), query.search.key()])
    void client.invalidateQueries({ queryKey })
}

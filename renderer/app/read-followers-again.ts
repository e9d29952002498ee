import type { QueryClient } from '@tanstack/react-query'
import { query } from '../bridge/query.ts'

/** Reads again what an autosave or a count of findings changes. */
export function readFollowersAgain(client: QueryClient): void {
  const followers = [query.documents.list.key(), query.documents.versions.key(), query.search.key(), query.coherence.matrix.key()]
  for (const queryKey of followers) void client.invalidateQueries({ queryKey })
}

import type { QueryClient } from '@tanstack/react-query'
import { query } from '../bridge/query.ts'
import type { ChangedEntity } from './changed-entity.ts'

/** Reads again what autosaves and counts of findings changed. The record that is being written has its own answer. */
export function readFollowersAgain(client: QueryClient, changed: ReadonlySet<ChangedEntity>): void {
  const points = changed.has('points') || changed.has('topics')
  const keys = [
    query.search.key(),
    ...(changed.has('documents') ? [query.documents.list.key(), query.documents.versions.key()] : []),
    ...(points ? [query.points.list.key(), query.topics.key()] : []),
  ]
  for (const queryKey of keys) void client.invalidateQueries({ queryKey })
}

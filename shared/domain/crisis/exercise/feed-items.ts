import type { IncidentState } from '../engine/incident-state.ts'
import type { Exercise, Inject } from '../model/exercise.ts'

/** What the players see of an inject once it reached them: not what is expected of them, nor what it depends on. */
export interface FeedItem extends Pick<Inject, 'from' | 'to' | 'channel' | 'text' | 'media'> {
  readonly injectId: string
  readonly at: string
}

/** Everything delivered so far, the newest first. What is still to come, or was skipped, is not in it in any form. */
export function feedItems(exercise: Exercise, { injects }: Pick<IncidentState, 'injects'>): readonly FeedItem[] {
  return exercise.injects
    .flatMap(({ id, from, to, channel, text, media }): readonly FeedItem[] => {
      const at = injects.get(id)?.deliveredAt
      return at ? [{ injectId: id, at, from, to, channel, text, media }] : []
    })
    .toSorted((left, right) => right.at.localeCompare(left.at))
}

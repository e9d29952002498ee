import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ExerciseEvent } from '../../../../../shared/domain/crisis/model/events/exercise-events.ts'
import { api } from '../../../../bridge/api.ts'
import { query } from '../../../../bridge/query.ts'
import { notifyRefusal } from '../../model/notify-refusal.tsx'

interface Act {
  readonly event: ExerciseEvent
  /** How the log says it. */
  readonly text: string
}

/** What an animator does while the exercise runs. */
export function useAnimator(incidentId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ event, text }: Act) => api.exercises.act({ incidentId, event, text }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: query.incidents.key() })
      await client.invalidateQueries({ queryKey: query.exercises.feed.key() })
    },
    onError: notifyRefusal,
  })
}

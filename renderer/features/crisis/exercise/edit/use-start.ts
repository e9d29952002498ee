import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Exercise } from '../../../../../shared/domain/crisis/model/exercise.ts'
import { api } from '../../../../bridge/api.ts'
import { query } from '../../../../bridge/query.ts'
import { useZones } from '../../declare/use-zones.ts'

/** A rehearsal starts at the level at which two persons are not yet needed for each text; it is raised as in a crisis. */
const LEVEL = 2

/** Starts the exercise as it was last saved, and goes to where it is animated. */
export function useStart(exercise: Exercise, settle: () => Promise<void>) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const navigate = useNavigate()
  const zones = useZones()
  return useMutation({
    mutationFn: async () => {
      await settle()
      const text = t('crisis:entry.incident-declared', { incident: exercise.title })
      return api.exercises.start({ id: exercise.id, ...zones, severity: LEVEL, text })
    },
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: query.incidents.key() })
      await navigate({ to: '/crisis/$incidentId/animation', params: { incidentId: id } })
    },
  })
}

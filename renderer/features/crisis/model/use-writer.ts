import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { CrisisEvent } from '../../../../shared/domain/crisis/model/events/crisis-event.ts'
import { api } from '../../../bridge/api.ts'
import { query } from '../../../bridge/query.ts'
import { toErrorPayload } from '../../../bridge/to-error-payload.ts'
import { entryText } from './entry-text.ts'
import { notifyRefusal } from './notify-refusal.tsx'
import type { OpenIncident } from './use-incident.ts'
import { usePersons } from './use-persons.ts'

interface Written {
  readonly event: CrisisEvent
  /** What a person wrote; otherwise the words that say the event. */
  readonly text?: string
  readonly happenedAt?: string
  readonly corrects?: number
}

/** Writes an entry into the log of an incident. What is refused is said in a note, or (`inline`) by whoever asked, from `error`. */
export function useWriter(
  incidentId: string,
  { playbook, state }: Pick<OpenIncident, 'playbook' | 'state'>,
  refusals: 'noted' | 'inline' = 'noted',
) {
  const { t, i18n } = useTranslation()
  const client = useQueryClient()
  const { nameOf } = usePersons()
  return useMutation({
    mutationFn: ({ event, text, happenedAt, corrects }: Written) =>
      api.incidents.append({
        incidentId,
        event,
        text: text ?? entryText(event, { playbook, state, language: i18n.language, t, nameOf }),
        ...(happenedAt === undefined ? {} : { happenedAt }),
        ...(corrects === undefined ? {} : { corrects }),
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: query.incidents.key() }),
    onError: (error) => {
      if (refusals === 'noted' || toErrorPayload(error).code !== 'refused') notifyRefusal(error)
    },
  })
}

import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Review } from '../../../../shared/domain/crisis/model/review.ts'
import { api } from '../../../bridge/api.ts'
import { query } from '../../../bridge/query.ts'
import { notifyRefusal } from '../model/notify-refusal.tsx'
import type { OpenIncident } from '../model/use-incident.ts'
import { usePausingSaver } from '../model/use-pausing-saver.ts'

/** Each save is an entry of the log, so it waits until the person pauses for longer than elsewhere. */
const PAUSE_MS = 2_000
const NOTHING: Review = { summary: '', findings: [], actions: [] }

/** The review while it is written. Rows that say nothing yet are on screen alone. */
export function useReviewDraft(incidentId: string, { state }: OpenIncident) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const [review, setReview] = useState<Review>(state.review ?? NOTHING)
  const saver = usePausingSaver<Review>({
    pauseMs: PAUSE_MS,
    save: async (content) => {
      const event = { kind: 'review.saved', data: { review: withoutEmptyRows(content) } } as const
      await api.incidents.append({ incidentId, event, text: t('crisis:entry.review-saved') })
      await client.invalidateQueries({ queryKey: query.incidents.key() })
    },
    onError: (error) => {
      if (error !== null) notifyRefusal(error)
    },
  })
  const change = (next: Review): void => {
    setReview(next)
    saver.edit(next)
  }
  return { review, change }
}

function withoutEmptyRows({ summary, findings, actions }: Review): Review {
  const kept = findings.filter(({ text }) => text.trim() !== '')
  return {
    summary,
    findings: kept,
    actions: actions
      .filter(({ text }) => text.trim() !== '')
      .map((action) =>
        kept.some(({ id }) => id === action.findingId) ? action : Object.assign({}, action, { findingId: null }),
      ),
  }
}

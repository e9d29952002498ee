import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { query } from '../../../../bridge/query.ts'

/** Says politely what has just come in, whatever pane is open. */
export function FeedVoice({ incidentId }: { readonly incidentId: string }) {
  const { t } = useTranslation()
  const { data } = useQuery(query.exercises.feed.queryOptions({ input: { incidentId } }))
  const newest = data?.items[0]
  return (
    <output className="u-hidden">
      {newest ? t('exercise:arrived', { from: newest.from, channel: t(`exercise:channel.${newest.channel}`) }) : ''}
    </output>
  )
}

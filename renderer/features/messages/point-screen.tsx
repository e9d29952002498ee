import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { query } from '../../bridge/query.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { LoadingNote } from '../../ui/loading-note.tsx'
import { Panes } from '../../ui/panes.tsx'
import { BackLink } from './back-link.tsx'
import styles from './messages.module.css'
import { PointEditor } from './point-editor.tsx'
import { PointNavigation } from './point-navigation.tsx'

/** One talking point, beside the others of its topic. */
export function PointScreen({ pointId }: { readonly pointId: string }) {
  const { t } = useTranslation()
  const point = useQuery(query.points.get.queryOptions({ input: { id: pointId } }))
  if (point.data) return <PointEditor point={point.data} />
  return (
    <Panes
      name="messages"
      labels={{ list: t('messages:neighbours'), text: t('messages:point') }}
      list={<PointNavigation topicId={undefined} current={pointId} />}
    >
      <div className={styles.editor}>
        <BackLink />
        {point.error ? <ErrorNotice error={point.error} onRetry={() => void point.refetch()} /> : <LoadingNote />}
      </div>
    </Panes>
  )
}

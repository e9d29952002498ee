import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { TalkingPoint } from '../../../shared/domain/talking-point.ts'
import { query } from '../../bridge/query.ts'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './messages.module.css'

/** Above a point out of force: when, by whom and why it went, and which one took its place. */
export function RetiredNote({
  id,
  status,
}: {
  readonly id: string
  readonly status: Exclude<TalkingPoint['status'], 'draft' | 'approved'>
}) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { data: retired } = useQuery(query.points.retirement.queryOptions({ input: { id } }))
  return (
    <div className={styles.retired}>
      <p>{t(`messages:frozen.${status}`)}</p>
      {retired ? (
        <p>
          {t(`messages:retired.${status}`, { person: retired.by, when: formats.dateTime(retired.at) })}{' '}
          {retired.supersededBy === null ? null : (
            <Link to="/messages/$pointId" params={{ pointId: retired.supersededBy }}>
              {t('messages:retired.successor')}
            </Link>
          )}
        </p>
      ) : null}
      {retired?.reason ? <p dir="auto">{t('messages:retired.reason', { reason: retired.reason })}</p> : null}
    </div>
  )
}

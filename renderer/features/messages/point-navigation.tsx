import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { query } from '../../bridge/query.ts'
import { bestStatement } from '../../../shared/domain/best-statement.ts'
import { useLongList } from '../../ui/use-long-list.ts'
import styles from './messages.module.css'
import { PointStatus } from './point-status.tsx'

interface PointNavigationProps {
  /** undefined: points of every topic. */
  readonly topicId: string | null | undefined
  readonly current: string
}

/** The points of a topic as short rows, to go from one to the next. */
export function PointNavigation({ topicId, current }: PointNavigationProps) {
  const { t, i18n } = useTranslation()
  const points = useQuery(query.points.list.queryOptions({ input: topicId === undefined ? {} : { topicId } }))
  const topics = useQuery(query.topics.list.queryOptions())
  const rows = points.data ?? []
  const { list, indexes, row, above, below } = useLongList<HTMLUListElement>({ count: rows.length, rowHeight: 64 })
  const topic = topics.data?.find((candidate) => candidate.id === topicId)
  return (
    <div className={styles.topics}>
      <div className={styles.topicsHead}>
        <h2 dir="auto">{topic?.name ?? t(topicId === null ? 'messages:otherPoints' : 'messages:tab.points')}</h2>
      </div>
      <ul ref={list} style={{ paddingBlock: `${above}px ${below}px` }}>
        {indexes.map((index) => {
          const point = rows[index]
          if (!point) return null
          const best = bestStatement(point.statement, i18n.language)
          return (
            <li key={point.id} ref={row} data-index={index} aria-posinset={index + 1} aria-setsize={rows.length}>
              <Link
                to="/messages/$pointId"
                params={{ pointId: point.id }}
                className={styles.neighbour}
                aria-current={point.id === current ? 'page' : undefined}
              >
                <span className={styles.neighbourText} lang={best?.language} dir="auto">
                  {best?.text ?? t('messages:noWords')}
                </span>
                <span className={styles.neighbourFoot}>
                  <PointStatus point={point} />
                </span>
              </Link>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

import { Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { query } from '../../bridge/query.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { LoadingNote } from '../../ui/loading-note.tsx'
import { useFormats } from '../../ui/use-formats.ts'
import { useNow } from '../../ui/use-now.ts'
import { DueList } from './due-list.tsx'
import { dueItems } from './due-items.ts'
import { RecentDocuments } from './recent-documents.tsx'
import { RunningSection } from './running-section.tsx'
import { Starts } from './starts.tsx'
import styles from './today.module.css'

const RECENT = 8

/** What is due, then what was being written. */
export function TodayScreen() {
  const { t } = useTranslation()
  const formats = useFormats()
  const now = useNow(60_000)
  const recent = useQuery(query.documents.list.queryOptions({ input: { limit: RECENT } }))
  const faulty = useQuery(query.documents.list.queryOptions({ input: { checked: 'errors', limit: 500 } }))
  const unchecked = useQuery(query.documents.list.queryOptions({ input: { checked: 'never', limit: 1 } }))
  const points = useQuery(query.points.list.queryOptions({ input: {} }))
  const accounts = useQuery(query.accounts.list.queryOptions())
  const missions = useQuery(query.missions.list.queryOptions())
  const failed = [recent, faulty, unchecked, points, accounts, missions].find((source) => source.error)

  if (failed) {
    return (
      <div className={styles.page}>
        <ErrorNotice error={failed.error} onRetry={() => void failed.refetch()} />
      </div>
    )
  }
  if (!recent.data || !faulty.data || !unchecked.data || !points.data || !accounts.data || !missions.data) return <LoadingNote />

  const checking = unchecked.data.total
  const due = dueItems({ documents: faulty.data.rows, points: points.data, accounts: accounts.data }, now)
  const count = Object.values(due).reduce((sum, items) => sum + items.length, 0)
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <Title order={1}>{t('today:title', { date: formats.weekday(now) })}</Title>
        <p>
          {count > 0 ? t('today:due', { count }) : checking > 0 ? t('today:nothingYet') : t('today:nothing')}
          {checking > 0 ? (
            <span className={styles.checking}>
              {t('today:checking', { done: recent.data.total - checking, total: recent.data.total })}
            </span>
          ) : null}
        </p>
      </header>
      <div className={styles.columns}>
        <div className={styles.due}>
          <RunningSection />
          {count === 0 ? <Starts /> : <DueList due={due} missions={missions.data} />}
        </div>
        <RecentDocuments documents={recent.data.rows} />
      </div>
    </div>
  )
}

import { Button, Group, Text } from '@mantine/core'
import { IconCircleCheck, IconLink, IconLinkOff } from '@tabler/icons-react'
import { keepPreviousData, useInfiniteQuery, useMutation } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { AuditEntry } from '../../../shared/domain/audit-entry.ts'
import { api } from '../../bridge/api.ts'
import { query } from '../../bridge/query.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { LoadingNote } from '../../ui/loading-note.tsx'
import { ScrollRegion } from '../../ui/scroll-region.tsx'
import { Mark } from '../../ui/mark.tsx'
import { useFormats } from '../../ui/use-formats.ts'
import { useRowsOnScreen } from '../../ui/use-rows-on-screen.ts'
import { auditDetail } from './audit-detail.ts'
import styles from './settings.module.css'

const PAGE = 200
const ROW_HEIGHT = 32

/** Who did what, newest first, and whether the chain of hashes holds. */
export function AuditSection() {
  const { t } = useTranslation()
  const formats = useFormats()
  const verify = useMutation(query.audit.verify.mutationOptions())
  const trail = useInfiniteQuery({
    queryKey: query.audit.list.key({ type: 'infinite' }),
    queryFn: ({ pageParam }) => api.audit.list({ offset: pageParam, limit: PAGE }),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => (pages.length * PAGE < last.total ? pages.length * PAGE : undefined),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
  const entries: readonly (AuditEntry & { readonly name: string; readonly names: Readonly<Record<string, string>> })[] =
    trail.data?.pages.flatMap((page) => page.entries) ?? []
  const total = trail.data?.pages[0]?.total ?? 0
  const { scroll, indexes, above, below } = useRowsOnScreen(entries.length, ROW_HEIGHT)
  const last = indexes.at(-1) ?? 0
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = trail

  useEffect(() => {
    if (last > 0 && last >= entries.length - 40 && hasNextPage && !isFetchingNextPage) void fetchNextPage()
  }, [last, entries.length, hasNextPage, isFetchingNextPage, fetchNextPage])

  return (
    <>
      <Group gap="md" mb="md">
        <Text c="dimmed">{t('settings:audit.lead', { count: total })}</Text>
        <Button
          ms="auto"
          variant="default"
          leftSection={<IconLink size={18} stroke={1.5} aria-hidden />}
          loading={verify.isPending}
          onClick={() => verify.mutate(undefined)}
        >
          {t('settings:audit.verify')}
        </Button>
      </Group>
      <output className={styles.verdict}>
        {verify.data ? (
          verify.data.brokenAt === null ? (
            <Mark tone="ok" icon={IconCircleCheck} label={t('settings:audit.holds', { count: verify.data.entries })} />
          ) : (
            <Mark tone="error" icon={IconLinkOff} label={t('settings:audit.broken', { seq: verify.data.brokenAt })} />
          )
        ) : null}
      </output>
      {verify.error ? <ErrorNotice error={verify.error} onRetry={() => verify.mutate(undefined)} /> : null}
      {trail.error ? <ErrorNotice error={trail.error} onRetry={() => void trail.refetch()} /> : null}
      {trail.isPending ? <LoadingNote /> : null}
      <ScrollRegion ref={scroll} label={t('settings:section.audit')}>
        <table className={styles.trail} aria-label={t('settings:section.audit')} aria-rowcount={total + 1}>
          <thead>
            <tr>
              <th scope="col">{t('settings:audit.seq')}</th>
              <th scope="col">{t('settings:audit.at')}</th>
              <th scope="col">{t('settings:audit.actor')}</th>
              <th scope="col">{t('settings:audit.action')}</th>
              <th scope="col">{t('settings:audit.detail')}</th>
            </tr>
          </thead>
          <tbody>
            {above > 0 ? <tr aria-hidden style={{ blockSize: above }} /> : null}
            {indexes.map((index) => {
              const entry = entries[index]
              if (!entry) return null
              const detail = auditDetail(entry, t, formats)
              return (
                <tr key={entry.seq} aria-rowindex={index + 2} style={{ blockSize: ROW_HEIGHT }}>
                  <td>{entry.seq}</td>
                  <td>{formats.dateTime(entry.at)}</td>
                  <td>{entry.actor}</td>
                  <td>{t(`audit:action.${entry.action}`, { defaultValue: entry.action })}</td>
                  <td title={detail} dir="auto">
                    {detail}
                  </td>
                </tr>
              )
            })}
            {below > 0 ? <tr aria-hidden style={{ blockSize: below }} /> : null}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  )
}

import { ActionIcon, Button, Group, Menu, Select, TextInput, Tooltip } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconDownload, IconPlus, IconSearch, IconUpload } from '@tabler/icons-react'
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type TalkingPoint, talkingPointStatusSchema } from '../../../shared/domain/talking-point.ts'
import { query } from '../../bridge/query.ts'
import { bestStatement } from '../../../shared/domain/best-statement.ts'
import { emptyPoint } from '../../ui/empty-point.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { LoadingNote } from '../../ui/loading-note.tsx'
import { notifyError } from '../../ui/notify-error.tsx'
import { useFormats } from '../../ui/use-formats.ts'
import { useLongList } from '../../ui/use-long-list.ts'
import { useNow } from '../../ui/use-now.ts'
import { expectedLanguages } from './expected-languages.ts'
import { exportMessages } from './export-messages.ts'
import { ImportDialog } from './import-dialog.tsx'
import styles from './messages.module.css'
import { useMessagesView } from './messages-view.ts'
import { PointCard } from './point-card.tsx'
import { sortPoints } from './sort-points.ts'

/** Between two cards, as in messages.module.css. */
const GAP = 12
const SORTS = ['updated', 'validity', 'status', 'words'] as const

/** The points of the chosen topic, found, filtered and sorted. */
export function PointList() {
  const { t, i18n } = useTranslation()
  const formats = useFormats()
  const navigate = useNavigate()
  const now = useNow(60_000)
  const view = useMessagesView()
  const [asked] = useDebouncedValue(view.query.trim(), 120)
  const [importing, setImporting] = useState(false)
  const topics = useQuery(query.topics.list.queryOptions())
  const points = useQuery(
    query.points.list.queryOptions({
      input: {
        ...(view.topicId === undefined ? {} : { topicId: view.topicId }),
        ...(view.status ? { status: view.status } : {}),
        ...(asked ? { query: asked } : {}),
      },
      placeholderData: keepPreviousData,
    }),
  )
  const create = useMutation(
    query.points.save.mutationOptions({
      onSuccess: (point) => void navigate({ to: '/messages/$pointId', params: { pointId: point.id } }),
      onError: notifyError,
    }),
  )
  const rows = useMemo(() => {
    const words = (point: TalkingPoint) => bestStatement(point.statement, i18n.language)?.text ?? ''
    return sortPoints(points.data ?? [], view.sort, words, formats.compare)
  }, [points.data, view.sort, i18n.language, formats])
  const names = useMemo(() => new Map(topics.data?.map((topic) => [topic.id, topic.name])), [topics.data])
  const { list, indexes, row, above, below } = useLongList<HTMLUListElement>({ count: rows.length, rowHeight: 112, gap: GAP })
  const expected = useMemo(() => expectedLanguages(points.data ?? []), [points.data])
  const filtered = asked !== '' || view.status !== null
  const newButton = (
    <Button
      leftSection={<IconPlus size={18} stroke={1.5} aria-hidden />}
      loading={create.isPending}
      onClick={() => create.mutate({ content: emptyPoint(view.topicId ?? null) })}
    >
      {t('messages:new')}
    </Button>
  )

  return (
    <div className={styles.points}>
      <Group gap="sm" className={styles.tools}>
        <TextInput
          className={styles.find}
          leftSection={<IconSearch size={16} stroke={1.5} aria-hidden />}
          placeholder={t('messages:find')}
          aria-label={t('messages:find')}
          value={view.query}
          onChange={(event) => useMessagesView.setState({ query: event.currentTarget.value })}
        />
        <Select
          w={140}
          aria-label={t('messages:status')}
          placeholder={t('messages:anyStatus')}
          clearable
          clearButtonProps={{ 'aria-label': t('messages:anyStatus') }}
          data={talkingPointStatusSchema.options.map((value) => ({ value, label: t(`common:pointStatus.${value}`) }))}
          value={view.status}
          onChange={(value) => useMessagesView.setState({ status: talkingPointStatusSchema.safeParse(value).data ?? null })}
        />
        <Select
          w={170}
          aria-label={t('messages:sort.label')}
          allowDeselect={false}
          data={SORTS.map((value) => ({ value, label: t(`messages:sort.${value}`) }))}
          value={view.sort}
          onChange={(value) => useMessagesView.setState({ sort: SORTS.find((sort) => sort === value) ?? 'updated' })}
        />
        <Group gap="sm" ms="auto">
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon variant="default" size={36} aria-label={t('messages:export.label')} title={t('messages:export.label')}>
                <IconDownload size={18} stroke={1.5} aria-hidden />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              {(['json', 'yaml', 'csv'] as const).map((format) => (
                <Menu.Item key={format} onClick={() => void exportMessages(format, view.topicId ?? null).catch(notifyError)}>
                  {t(`messages:export.${format}`)}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
          <Tooltip label={t('messages:import.label')}>
            <ActionIcon variant="default" size={36} aria-label={t('messages:import.label')} onClick={() => setImporting(true)}>
              <IconUpload size={18} stroke={1.5} aria-hidden />
            </ActionIcon>
          </Tooltip>
          {newButton}
        </Group>
      </Group>
      {points.error ? <ErrorNotice error={points.error} onRetry={() => void points.refetch()} /> : null}
      {points.isPending ? <LoadingNote /> : null}
      {points.data && rows.length === 0 ? (
        <div className={styles.empty}>
          <p>{filtered ? t('messages:nothingFound') : t('messages:empty')}</p>
          {filtered ? null : <p className={styles.hint}>{t('messages:emptyHint')}</p>}
        </div>
      ) : null}
      <ul
        ref={list}
        className={styles.cards}
        aria-label={t('messages:tab.points')}
        style={{ paddingBlock: `${above}px ${below}px` }}
      >
        {indexes.map((index) => {
          const point = rows[index]
          return point ? (
            <li key={point.id} ref={row} data-index={index} aria-posinset={index + 1} aria-setsize={rows.length}>
              <PointCard
                point={point}
                now={now}
                expected={expected}
                topic={view.topicId === undefined && point.topicId !== null ? (names.get(point.topicId) ?? null) : null}
              />
            </li>
          ) : null
        })}
      </ul>
      {importing ? <ImportDialog onClose={() => setImporting(false)} /> : null}
    </div>
  )
}

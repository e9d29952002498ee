import { Button, Checkbox, Group, Text, TextInput, Title } from '@mantine/core'
import { IconPlus, IconSearch } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { query } from '../../bridge/query.ts'
import { calendarDate } from '../../ui/calendar-date.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { LoadingNote } from '../../ui/loading-note.tsx'
import { Panes } from '../../ui/panes.tsx'
import { useFormats } from '../../ui/use-formats.ts'
import { useNow } from '../../ui/use-now.ts'
import { matchesMission } from './matches-mission.ts'
import { MissionDialog } from './mission-dialog.tsx'
import { MissionPanel } from './mission-panel.tsx'
import { missionRows } from './mission-rows.ts'
import { MissionTable } from './mission-table.tsx'
import styles from './network.module.css'

/** The missions and their accounts: a table, and the chosen mission beside it. */
export function NetworkScreen() {
  const { t } = useTranslation()
  const formats = useFormats()
  const asked = useSearch({ strict: false, select: (search: Readonly<Record<string, unknown>>) => search['mission'] })
  const today = calendarDate(useNow(60_000))
  const missions = useQuery(query.missions.list.queryOptions())
  const accounts = useQuery(query.accounts.list.queryOptions())
  const [words, setWords] = useState('')
  const [overdueOnly, setOverdueOnly] = useState(false)
  const [chosen, setChosen] = useState<string | null>(typeof asked === 'string' ? asked : null)
  const [adding, setAdding] = useState(false)
  const wanted = useDeferredValue(words)

  const rows = useMemo(() => missionRows(missions.data ?? [], accounts.data ?? [], today), [missions.data, accounts.data, today])
  const shown = useMemo(
    () => rows.filter((row) => (!overdueOnly || row.overdue > 0) && matchesMission(row, wanted, formats)),
    [rows, overdueOnly, wanted, formats],
  )
  const current = rows.find((row) => row.mission.id === chosen) ?? null
  const failed = [missions, accounts].find((source) => source.error)

  return (
    <Panes
      name="network"
      labels={{ text: t('network:missions'), inspector: t('network:mission') }}
      inspector={
        current ? (
          <MissionPanel key={current.mission.id} row={current} today={today} onRemoved={() => setChosen(null)} />
        ) : (
          <Text p="md" c="dimmed">
            {t('network:choose')}
          </Text>
        )
      }
    >
      <div className={styles.screen}>
        <Group gap="sm">
          <Title order={1}>{t('network:missions')}</Title>
          <Text c="dimmed" size="sm">
            {t('network:shown', { shown: formats.number(shown.length), total: formats.number(rows.length) })}
          </Text>
          <Button ms="auto" leftSection={<IconPlus size={18} stroke={1.5} aria-hidden />} onClick={() => setAdding(true)}>
            {t('network:addMission')}
          </Button>
        </Group>
        <Group gap="md">
          <TextInput
            className={styles.find}
            leftSection={<IconSearch size={16} stroke={1.5} aria-hidden />}
            placeholder={t('network:find')}
            aria-label={t('network:find')}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
          <Checkbox
            label={t('network:overdueOnly')}
            checked={overdueOnly}
            onChange={(event) => setOverdueOnly(event.currentTarget.checked)}
          />
        </Group>
        {failed ? <ErrorNotice error={failed.error} onRetry={() => void failed.refetch()} /> : null}
        {missions.isPending || accounts.isPending ? <LoadingNote /> : null}
        {missions.data && rows.length === 0 ? <Text c="dimmed">{t('network:empty')}</Text> : null}
        {rows.length > 0 && shown.length === 0 ? <Text c="dimmed">{t('network:nothingFound')}</Text> : null}
        {shown.length > 0 ? <MissionTable rows={shown} chosen={chosen} onChoose={setChosen} /> : null}
      </div>
      {adding ? <MissionDialog mission={null} onClose={() => setAdding(false)} onSaved={setChosen} /> : null}
    </Panes>
  )
}

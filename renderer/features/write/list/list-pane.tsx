import { ActionIcon, Button, Tooltip } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconFileImport, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { query } from '../../../bridge/query.ts'
import type { Command } from '../../../commands/command.ts'
import { useScreenCommands } from '../../../commands/use-screen-commands.ts'
import { Latest } from '../../../editor/latest.ts'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import styles from './document-list.module.css'
import { DocumentList } from './document-list.tsx'
import { EmptyList } from './empty-list.tsx'
import { FilterBar } from './filter-bar.tsx'
import { groupRows } from './group-rows.ts'
import { type ListFilters, NO_FILTERS } from './list-filters.ts'
import { useListView } from './list-view.ts'
import { NewDocumentLine } from './new-document-line.tsx'
import { sortHeads } from './sort-heads.ts'
import { useDocumentActions } from './use-document-actions.ts'
import { useDocumentHeads } from './use-document-heads.ts'
import { useImport } from './use-import.tsx'
import { useOpenRow } from './use-open-row.ts'

interface ListPaneProps {
  readonly current: string | null
  /** The line for a new text is open. */
  readonly creating: boolean
  readonly onCreating: (open: boolean) => void
}

function setFilters(filters: ListFilters): void {
  useListView.setState({ filters })
}

/** The documents of the workspace: search, filters, new text, import, and the list by topic. */
export function ListPane({ current, creating, onCreating }: ListPaneProps) {
  const { t } = useTranslation()
  const { filters, closed } = useListView()
  const [settled] = useDebouncedValue(filters.query, 150)
  const topics = useQuery(query.topics.list.queryOptions())
  const settings = useQuery(query.workspace.settings.queryOptions())
  const { heads, total, loading, error, retry } = useDocumentHeads({ ...filters, query: settled })
  const actions = useDocumentActions(current)
  useOpenRow()
  const importing = useImport(filters.topicId, actions.onOpen)
  const [latest] = useState(() => new Latest(importing))
  useEffect(() => latest.set(importing))
  const commands = useMemo<readonly Command[]>(
    () => [{ id: 'import', group: 'create', label: 'write:import.tool', icon: IconFileImport, run: () => latest.value.start() }],
    [latest],
  )
  useScreenCommands(commands)

  const { sort } = filters
  const withoutTopic = t('write:field.noTopic')
  const rows = useMemo(
    () => groupRows(sortHeads(heads, sort), topics.data ?? [], withoutTopic, closed),
    [heads, sort, topics.data, withoutTopic, closed],
  )
  const toggleTopic = (id: string) => {
    const next = new Set(closed)
    if (!next.delete(id)) next.add(id)
    useListView.setState({ closed: next })
  }

  return (
    <div className={styles.pane}>
      <div className={styles.head}>
        <h2 className={styles.name}>
          {loading ? '' : t(filters.bin ? 'write:list.binCount' : 'write:list.count', { count: total })}
        </h2>
        <Tooltip label={t('write:import.tool')}>
          <ActionIcon size={30} aria-label={t('write:import.tool')} loading={importing.busy} onClick={importing.start}>
            <IconFileImport size={18} stroke={1.5} aria-hidden />
          </ActionIcon>
        </Tooltip>
        <Button
          size="compact-sm"
          className={styles.new ?? ''}
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => onCreating(true)}
        >
          {t('write:new.tool')}
        </Button>
      </div>
      {creating && settings.data ? (
        <NewDocumentLine
          topics={topics.data ?? []}
          settings={settings.data}
          topicId={filters.topicId}
          onCreated={(id) => {
            onCreating(false)
            actions.onOpen(id)
          }}
          onCancel={() => onCreating(false)}
        />
      ) : null}
      <FilterBar filters={filters} topics={topics.data ?? []} onChange={setFilters} />
      {error ? <ErrorNotice error={error} onRetry={retry} /> : null}
      {importing.notice}
      {!loading && rows.length === 0 ? (
        <EmptyList
          filters={filters}
          onClear={() => setFilters(NO_FILTERS)}
          onNew={() => onCreating(true)}
          onImport={importing.start}
        />
      ) : (
        <DocumentList rows={rows} current={current} actions={actions} onToggleTopic={toggleTopic} />
      )}
    </div>
  )
}

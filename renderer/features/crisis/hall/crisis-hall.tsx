import { Button, Group, Text, Title } from '@mantine/core'
import { IconFileCheck, IconUrgent } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { query } from '../../../bridge/query.ts'
import { useCrisisDialog } from '../../../ui/crisis-dialog.ts'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { LoadingNote } from '../../../ui/loading-note.tsx'
import { BlockLibraryButton, PlaybookFileButtons } from '../../playbooks/index.ts'
import { ExerciseSection } from '../exercise/list/exercise-section.tsx'
import { ImportIncidentButton } from '../papers/import-incident-button.tsx'
import { IncidentList } from './incident-list.tsx'
import { PlaybookTable } from './playbook-table.tsx'
import styles from './hall.module.css'

/** Where a crisis begins: what is running, what was closed, the playbooks that can be run. */
export function CrisisHall() {
  const { t } = useTranslation()
  const incidents = useQuery(query.incidents.list.queryOptions())
  const playbooks = useQuery(query.playbooks.list.queryOptions())
  const failed = [incidents, playbooks].find((source) => source.error)

  return (
    <div className={styles.hall}>
      <Group gap="sm">
        <Title order={1}>{t('crisis:title')}</Title>
        <Button
          ms="auto"
          color="error"
          leftSection={<IconUrgent size={18} stroke={1.5} aria-hidden />}
          onClick={() => declare(null)}
        >
          {t('crisis:declare.action')}
        </Button>
      </Group>
      {failed ? <ErrorNotice error={failed.error} onRetry={() => void failed.refetch()} /> : null}
      <section aria-labelledby="crisis-incidents">
        <Title order={2} id="crisis-incidents">
          {t('crisis:incidents')}
        </Title>
        {incidents.isPending ? <LoadingNote /> : null}
        {incidents.data?.length === 0 ? <Text c="dimmed">{t('crisis:noIncident')}</Text> : null}
        {incidents.data !== undefined && incidents.data.length > 0 ? <IncidentList incidents={incidents.data} /> : null}
        <Group gap="sm">
          <ImportIncidentButton />
          <Button
            variant="default"
            leftSection={<IconFileCheck size={16} stroke={1.5} aria-hidden />}
            onClick={() => useCrisisDialog.setState({ opened: { kind: 'sign' } })}
          >
            {t('approvals:sign.action')}
          </Button>
        </Group>
      </section>
      <section aria-labelledby="crisis-playbooks">
        <Title order={2} id="crisis-playbooks">
          {t('crisis:playbooks')}
        </Title>
        {playbooks.isPending ? <LoadingNote /> : null}
        {playbooks.data ? <PlaybookTable playbooks={playbooks.data} onRun={declare} /> : null}
        {/* Not before the table: it would move away from under the pointer. */}
        {incidents.data && playbooks.data ? (
          <Group gap="sm">
            <PlaybookFileButtons />
            <BlockLibraryButton />
          </Group>
        ) : null}
      </section>
      {playbooks.data ? <ExerciseSection playbooks={playbooks.data} /> : null}
    </div>
  )
}

function declare(playbookId: string | null): void {
  useCrisisDialog.setState({ opened: { kind: 'declare', playbookId } })
}

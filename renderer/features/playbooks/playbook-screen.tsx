import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { query } from '../../bridge/query.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { LoadingNote } from '../../ui/loading-note.tsx'
import { DraftScreen } from './edit/draft-screen.tsx'
import { ReadScreen } from './read/read-screen.tsx'
import styles from './playbooks.module.css'

/** One playbook: its newest version or the one that was chosen; a draft is edited, everything else is read. */
export function PlaybookScreen() {
  const playbookId = useParams({ strict: false, select: (params: Readonly<Record<string, unknown>>) => params['playbookId'] })
  return <OnePlaybook key={String(playbookId)} playbookId={String(playbookId)} />
}

function OnePlaybook({ playbookId }: { readonly playbookId: string }) {
  const { t, i18n } = useTranslation()
  const [version, setVersion] = useState<number | null>(null)
  const [chosen, setChosen] = useState<string | null>(null)
  const versions = useQuery(query.playbooks.versions.queryOptions({ input: { id: playbookId } }))
  const playbook = useQuery(query.playbooks.get.queryOptions({ input: { id: playbookId, version } }))
  const failed = [versions, playbook].find(({ error }) => error)
  if (failed)
    return (
      <div className={styles.alone}>
        <ErrorNotice error={failed.error} onRetry={() => void failed.refetch()} />
        <Button component={Link} to="/crisis" variant="default">
          {t('playbooks:back')}
        </Button>
      </div>
    )
  if (!playbook.data || !versions.data) return <LoadingNote />
  const { languages, status } = playbook.data
  const language = chosen ?? (languages.includes(i18n.language) ? i18n.language : (languages[0] ?? i18n.language))
  const shared = {
    stored: playbook.data,
    versions: versions.data,
    language,
    onLanguage: setChosen,
    // The newest is followed by name, so that what comes after it is shown in turn.
    onVersion: (next: number) => setVersion(next === versions.data[0]?.version ? null : next),
  }
  return status === 'draft' ? <DraftScreen {...shared} /> : <ReadScreen {...shared} />
}

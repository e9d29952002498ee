import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentHead } from '../../../../shared/domain/document.ts'
import { query } from '../../../bridge/query.ts'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { LoadingNote } from '../../../ui/loading-note.tsx'
import { notifyError } from '../../../ui/notify-error.tsx'
import { saveSettings } from '../../../ui/save-settings.ts'
import { type FindingItem, FindingsPanel, LiveOpinions, useCheck, WaiveDialog } from '../../findings/index.ts'
import styles from './inspector.module.css'
import { SourceNote } from './source-note.tsx'
import { TopicNote } from './topic-note.tsx'
import { useCompareWithSource } from './use-compare-with-source.ts'
import type { FindingWork } from './use-finding-actions.ts'

/** The live findings of the text on screen. */
export function CoherenceTab({
  head,
  editable,
  work,
}: {
  readonly head: DocumentHead
  /** False for a text that is only read: nothing in it is replaced. */
  readonly editable: boolean
  readonly work: FindingWork
}) {
  const { t } = useTranslation()
  const documentId = head.id
  const client = useQueryClient()
  const check = useCheck()
  const settings = useQuery(query.workspace.settings.queryOptions())
  const compare = useCompareWithSource(documentId)
  const [waiving, setWaiving] = useState<FindingItem | null>(null)

  if (settings.data && !settings.data.liveCheck) {
    return (
      <div className={styles.note}>
        <p>{t('write:coherence.off')}</p>
        <Button
          size="compact-sm"
          variant="outline"
          onClick={() => void saveSettings(client, { liveCheck: true }).catch(notifyError)}
        >
          {t('write:coherence.turnOn')}
        </Button>
      </div>
    )
  }
  if (check.phase === 'failed' && check.result === null) {
    return (
      <div className={styles.note}>
        <ErrorNotice error={check.error} />
      </div>
    )
  }
  if (!check.result || check.documentId !== documentId) return <LoadingNote />
  if (check.text.trim() === '')
    return (
      <>
        <TopicNote head={head} />
        <div className={styles.note}>
          <p>{t('write:coherence.blank')}</p>
        </div>
      </>
    )
  return (
    <>
      {check.phase === 'failed' ? (
        <div className={styles.note}>
          <ErrorNotice error={check.error} />
        </div>
      ) : null}
      <TopicNote head={head} />
      <SourceNote documentId={documentId} />
      <LiveOpinions>
        <FindingsPanel
          documentId={documentId}
          result={check.result}
          text={check.text}
          items={check.items}
          selected={check.selected}
          focus={check.focus}
          onFocused={() => useCheck.setState({ focus: false })}
          onSelect={work.select}
          onOpenPoint={work.openPoint}
          actions={{
            onReplace: editable ? work.replace : undefined,
            onUndo: editable ? work.undo : undefined,
            onWaive: setWaiving,
            onLeave: work.leave,
            onCompare: compare,
            onOpenPoint: (item) => item.finding.point !== null && work.openPoint(item.finding.point),
          }}
        />
      </LiveOpinions>
      {waiving ? (
        <WaiveDialog
          documentId={documentId}
          item={waiving}
          onClose={() => {
            setWaiving(null)
            // Back to the card: the dialog is gone before it could give the focus back itself.
            useCheck.setState({ focus: true })
          }}
          onWaived={() => {
            setWaiving(null)
            work.goOn(waiving)
          }}
        />
      ) : null}
    </>
  )
}

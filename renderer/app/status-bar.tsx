import { IconAlertTriangle, IconCircleCheck, IconLoader2, IconLockOpen, IconPlugConnectedX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { use } from 'react'
import { useTranslation } from 'react-i18next'
import { query } from '../bridge/query.ts'
import { useBackupFault } from '../ui/backup-fault.ts'
import { useFormats } from '../ui/use-formats.ts'
import { type SaveState, useSaveState } from '../ui/save-state.ts'
import { useNow } from '../ui/use-now.ts'
import { WorkspaceContext } from '../ui/workspace-context.ts'
import { RunningSlot } from './running-slot.tsx'
import styles from './frame-layout.module.css'

const ICONS = { saving: IconLoader2, saved: IconCircleCheck, failed: IconAlertTriangle } as const

/** One quiet line: is it saved, is anything open to a network, is it unlocked, who writes. */
export function StatusBar() {
  const { t } = useTranslation()
  const status = use(WorkspaceContext)
  const persons = useQuery(query.persons.list.queryOptions())
  const acting = persons.data?.persons.find(({ id }) => id === persons.data.actingId)
  return (
    <footer className={styles.status} aria-label={t('frame:status.label')}>
      <SavedSlot />
      <RunningSlot />
      <span className={styles.slot} title={t('settings:about.network')}>
        <IconPlugConnectedX size={14} stroke={1.5} aria-hidden />
        {t('frame:status.offline')}
      </span>
      <span className={styles.slot}>
        <IconLockOpen size={14} stroke={1.5} aria-hidden />
        {t('frame:status.unlocked')}
      </span>
      <span className={`${styles.slot} ${styles.push}`}>
        <BackupSlot lastBackupAt={status?.lastBackupAt ?? null} />
      </span>
      {acting ? <span className={styles.slot}>{acting.name}</span> : null}
    </footer>
  )
}

function BackupSlot({ lastBackupAt }: { readonly lastBackupAt: string | null }) {
  const code = useBackupFault((store) => store.code)
  const { t } = useTranslation()
  const formats = useFormats()
  // "A minute ago" must not stay so all day.
  useNow(60_000)
  if (code !== null)
    return (
      <output className={styles.slot} data-kind="failed" data-testid="backup-fault">
        <IconAlertTriangle size={14} stroke={1.5} aria-hidden />
        {t('frame:status.backupFailed', { why: t(`errors:${code}.what`) })}
      </output>
    )
  return lastBackupAt ? t('frame:status.backup', { when: formats.relative(lastBackupAt) }) : t('frame:status.noBackup')
}

function SavedSlot() {
  const state = useSaveState((store) => store.state)
  const { t } = useTranslation()
  const formats = useFormats()
  if (state.kind === 'idle') return <output className={styles.slot} />
  const Icon = ICONS[state.kind]
  const words = (shown: Exclude<SaveState, { kind: 'idle' }>): string => {
    if (shown.kind === 'saving') return t('frame:status.saving')
    if (shown.kind === 'failed') return t('frame:status.notSaved')
    return t('frame:status.saved', { time: formats.clock(shown.at) })
  }
  return (
    <output className={styles.slot} data-kind={state.kind} data-testid="save-state">
      <Icon size={14} stroke={1.5} aria-hidden />
      {words(state)}
    </output>
  )
}

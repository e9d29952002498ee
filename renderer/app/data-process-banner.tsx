import { IconAlertTriangle, IconRefresh } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useDataProcess } from '../bridge/data-process-state.ts'
import styles from './data-process-banner.module.css'

/** Says that the data process restarts, or that it could not start. */
export function DataProcessBanner() {
  const { t } = useTranslation()
  const state = useDataProcess((process) => process.state)
  if (state !== 'restarting' && state !== 'failed') return null
  const Icon = state === 'failed' ? IconAlertTriangle : IconRefresh
  return (
    <div className={styles.banner} data-state={state} role="alert">
      <Icon size={18} stroke={1.5} aria-hidden />
      {state === 'failed' ? t('frame:dataProcess.failed') : t('frame:dataProcess.restarting')}
    </div>
  )
}

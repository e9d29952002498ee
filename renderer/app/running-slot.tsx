import { IconUrgent } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { elapsed } from '../ui/elapsed.ts'
import { useNow } from '../ui/use-now.ts'
import { useRunningIncidents } from '../ui/use-running-incidents.ts'
import styles from './frame-layout.module.css'

/** Every running incident with its clock, one click away from any screen. */
export function RunningSlot() {
  const { t } = useTranslation()
  const running = useRunningIncidents()
  const now = useNow(1000)
  return running.map(({ id, title, awareAt, mode }) => (
    <Link key={id} to="/crisis/$incidentId" params={{ incidentId: id }} className={styles.running}>
      <IconUrgent size={14} stroke={1.5} aria-hidden />
      <strong className="u-number">{elapsed(now - Date.parse(awareAt), t('crisis:dayLetter'))}</strong>
      <span dir="auto">{title}</span>
      {mode === 'REAL' ? null : <span>{t(`crisis:mode.${mode}`)}</span>}
    </Link>
  ))
}

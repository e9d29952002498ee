import { VisuallyHidden } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { elapsed } from '../../../ui/elapsed.ts'
import { isRunning } from '../../../ui/is-running.ts'
import { useFocusOnMount } from '../../../ui/use-focus-on-mount.ts'
import { timeInZones } from '../model/time-in-zones.ts'
import type { WallProps } from './wall-props.ts'
import styles from './wall.module.css'

/** The clock since T0, what it is about, how grave it is, what time it is here and in the capital. */
export function WallHead({ state, incident, now, incidentId }: WallProps & { readonly incidentId: string }) {
  const { t, i18n } = useTranslation()
  const heading = useFocusOnMount<HTMLHeadingElement>()
  const end = state.closed === null ? now : Date.parse(state.closed.at)
  const { status } = state
  return (
    <header>
      {incident.mode === 'REAL' ? null : <div className={styles.band}>{t(`crisis:band.${incident.mode}`)}</div>}
      <div className={styles.head}>
        <span
          className={styles.clock}
          role="timer"
          aria-label={t('crisis:sinceT0')}
          data-running={status !== null && isRunning(status)}
        >
          {elapsed(end - Date.parse(incident.awareAt), t('crisis:dayLetter'))}
        </span>
        <div className={styles.about}>
          <h1 ref={heading} tabIndex={-1} dir="auto">
            {incident.title}
          </h1>
          <span className={styles.note}>
            {[incident.place, timeInZones(new Date(now).toISOString(), incident, i18n.language)].filter(Boolean).join(' · ')}
          </span>
        </div>
        <div className={styles.level}>
          <strong>{t('crisis:severity', { level: state.severity })}</strong>
          {status === null ? null : <span className={styles.note}>{t(`crisis:status.${status}`)}</span>}
        </div>
        <Link to="/crisis/$incidentId" params={{ incidentId }} className={styles.leave}>
          <IconX size={24} stroke={1.5} aria-hidden />
          <VisuallyHidden>{t('wall:leave')}</VisuallyHidden>
          <span>{t('common:key.escape')}</span>
        </Link>
      </div>
    </header>
  )
}

import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { paperTime } from '../../../../shared/domain/crisis/paper/paper-time.ts'
import type { IncidentLine } from '../../../../shared/contract/incidents-contract.ts'
import { useNow } from '../../../ui/use-now.ts'
import { elapsed } from '../../../ui/elapsed.ts'
import { isRunning } from '../../../ui/is-running.ts'
import { PapersButton } from '../papers/papers-button.tsx'
import { ModeMark } from './mode-mark.tsx'
import styles from './hall.module.css'

/** Every incident with its clock: running ones first. */
export function IncidentList({ incidents }: { readonly incidents: readonly IncidentLine[] }) {
  const { t, i18n } = useTranslation()
  const now = useNow(1000)
  const sorted = incidents.toSorted((left, right) => Number(isRunning(right.status)) - Number(isRunning(left.status)))
  return (
    <ul className={styles.incidents}>
      {sorted.map((incident) => {
        const running = isRunning(incident.status)
        return (
          <li key={incident.id} className={styles.withPapers}>
            <Link
              to="/crisis/$incidentId"
              params={{ incidentId: incident.id }}
              className={styles.incident}
              data-running={running}
            >
              <span className={styles.clock}>
                {running
                  ? elapsed(now - Date.parse(incident.awareAt), t('crisis:dayLetter'))
                  : t(`crisis:status.${incident.status}`)}
              </span>
              <span className={styles.what}>
                <strong dir="auto">{incident.title}</strong>
                <span className={styles.note}>
                  {[
                    incident.place,
                    t('crisis:t0', {
                      when: paperTime(incident.awareAt, oneZone(incident.zone), i18n.language === 'fr' ? 'fr' : 'en'),
                    }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </span>
              <ModeMark mode={incident.mode} />
              <span>{t('crisis:severity', { level: incident.severity })}</span>
              <span className={styles.note}>{t('crisis:entries', { count: incident.lastSeq })}</span>
            </Link>
            {running ? null : (
              <PapersButton
                named
                incidentId={incident.id}
                playbookId={incident.playbookId}
                title={incident.title}
                mode={incident.mode}
                sitreps={null}
              />
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** The list knows the zone of the post alone. */
function oneZone(zone: string) {
  return { zone, capitalZone: zone }
}

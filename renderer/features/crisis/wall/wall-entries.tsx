import { useTranslation } from 'react-i18next'
import { createScrub } from '../../../../shared/domain/crisis/redaction/create-scrub.ts'
import type { LogEntry } from '../../../../shared/domain/crisis/model/log-entry.ts'
import { cityOf } from '../../../../shared/lib/city-of.ts'
import { knownZone } from '../../../../shared/lib/known-zone.ts'
import { WallPart } from './wall-part.tsx'
import type { WallProps } from './wall-props.ts'
import styles from './wall.module.css'

/** Whoever walks by reads no number and no address that somebody noted down. */
const scrub = createScrub({ names: [], phones: [] })

/** The last entries of the log, the newest first. */
export function WallEntries({ incident, entries }: WallProps & { readonly entries: readonly LogEntry[] }) {
  const { t, i18n } = useTranslation()
  const zone = knownZone(incident.zone)
  const time = new Intl.DateTimeFormat(i18n.language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone })
  return (
    <WallPart
      title={t('crisis:log')}
      empty={t('wall:noEntry')}
      // The head says both zones; the lines say one time each, and this says which.
      aside={<span className={styles.note}>{cityOf(zone, i18n.language)}</span>}
    >
      {entries.map(({ seq, happenedAt, text }) => (
        <li key={seq} className={styles.row}>
          <span className={styles.when}>{time.format(new Date(happenedAt))}</span>
          <span className={styles.words} dir="auto">
            {scrub(text)}
          </span>
        </li>
      ))}
    </WallPart>
  )
}

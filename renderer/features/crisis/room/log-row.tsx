import { ActionIcon, Tooltip } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import type { Ref } from 'react'
import { useTranslation } from 'react-i18next'
import type { Incident } from '../../../../shared/domain/crisis/model/incident.ts'
import type { LogEntry } from '../../../../shared/domain/crisis/model/log-entry.ts'
import { timeInZones } from '../model/time-in-zones.ts'
import { focusAmong } from './focus-among.ts'
import styles from './room.module.css'

/** Entries told this much later than they happened say both times. */
const LATER_MILLISECONDS = 60_000

interface LogRowProps {
  readonly ref: Ref<HTMLLIElement>
  readonly index: number
  readonly entry: LogEntry
  readonly incident: Incident | null
  readonly correctedBy: number | null
  readonly onCorrect: (seq: number) => void
}

/**
 * One entry: number, time in both zones, who, what. A correction is another entry; the first one stays. The log is one stop
 * of the Tab key, its arrows lead from entry to entry.
 */
export function LogRow({ ref, index, entry, incident, correctedBy, onCorrect }: LogRowProps) {
  const { t, i18n } = useTranslation()
  const said = (instant: string): string => (incident === null ? instant : timeInZones(instant, incident, i18n.language))
  const later = Date.parse(entry.recordedAt) - Date.parse(entry.happenedAt) > LATER_MILLISECONDS
  return (
    <li
      ref={ref}
      data-index={index}
      data-seq={entry.seq}
      tabIndex={-1}
      className={styles.entry}
      data-kind={entry.kind}
      data-corrected={correctedBy !== null}
    >
      <span className={styles.seq}>{entry.seq}</span>
      <div className={styles.entryBody}>
        <span className={styles.note}>
          {[said(entry.happenedAt), later ? t('crisis:writtenAt', { time: said(entry.recordedAt) }) : null, entry.author.name]
            .filter(Boolean)
            .join(' · ')}
          {entry.corrects === null ? null : ` · ${t('crisis:corrects', { seq: entry.corrects })}`}
          {correctedBy === null ? null : ` · ${t('crisis:correctedBy', { seq: correctedBy })}`}
        </span>
        <span className={styles.entryText} dir="auto">
          {entry.text}
        </span>
      </div>
      <Tooltip label={t('crisis:correct', { seq: entry.seq })}>
        <ActionIcon
          color="gray"
          size="sm"
          aria-label={t('crisis:correct', { seq: entry.seq })}
          data-correct
          tabIndex={index === 0 ? 0 : -1}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
            event.preventDefault()
            focusAmong('[data-correct]', event.currentTarget, event.key === 'ArrowDown' ? 1 : -1)
          }}
          onClick={() => onCorrect(entry.seq)}
        >
          <IconPencil size={14} stroke={1.5} aria-hidden />
        </ActionIcon>
      </Tooltip>
    </li>
  )
}

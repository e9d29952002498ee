import { useTranslation } from 'react-i18next'
import type { MessageState } from '../../../../shared/domain/crisis/engine/message-state.ts'
import type { OpenIncident } from '../model/use-incident.ts'
import { timeInZones } from '../model/time-in-zones.ts'
import styles from '../room/room.module.css'

interface RequestsNoteProps {
  readonly open: OpenIncident
  readonly message: MessageState
}

/** Signatures that were asked for by file and did not come back yet. */
export function RequestsNote({ open, message: { requests, approvals } }: RequestsNoteProps) {
  const { t, i18n } = useTranslation()
  const { incident } = open.state
  const given = new Set(approvals.map(({ by }) => by))
  const last = requests.findLast(({ asked }) => asked === null || !given.has(asked.personId))
  if (incident === null || last === undefined) return null
  const time = timeInZones(last.at, incident, i18n.language)
  return (
    <span className={styles.note}>
      {last.asked === null ? t('approvals:asked.anybody', { time }) : t('approvals:asked.of', { name: last.asked.name, time })}
    </span>
  )
}

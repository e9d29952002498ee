import { useTranslation } from 'react-i18next'
import type { openMatters } from '../../../../shared/domain/crisis/views/open-matters.ts'
import { elapsed } from '../../../ui/elapsed.ts'
import { localized } from '../model/localized.ts'
import { timeInZones } from '../model/time-in-zones.ts'
import type { RoomProps } from '../room/room-props.ts'
import room from '../room/room.module.css'
import styles from './handover.module.css'

/** Entries that say where one stands. */
const LAST = 5

interface OpenMattersListProps extends Pick<RoomProps, 'open'> {
  readonly matters: ReturnType<typeof openMatters>
  /** Milliseconds since 1970. */
  readonly now: number
}

/** What whoever takes over reads first: what is due, to decide, to approve, to verify, and what was last written. */
export function OpenMattersList({ open, matters, now }: OpenMattersListProps) {
  const { t, i18n } = useTranslation()
  const { incident } = open.state
  const due = (instant: string): string => {
    const left = Date.parse(instant) - now
    return t(left < 0 ? 'crisis:late' : 'crisis:in', { time: elapsed(Math.abs(left), t('crisis:dayLetter')) })
  }
  const parts = [
    {
      key: 'tasks',
      lines: matters.tasks.map(({ step, dueAt, overdue, status }) => ({
        id: step.id,
        words: localized(step.title, i18n.language),
        about: [t(`crisis:taskStatus.${status}`), dueAt === null ? null : due(dueAt)].filter(Boolean).join(' · '),
        late: overdue,
      })),
    },
    {
      key: 'decisions',
      lines: matters.decisions.map(({ step, dueAt, overdue }) => ({
        id: step.id,
        words: localized(step.title, i18n.language),
        about: dueAt === null ? '' : due(dueAt),
        late: overdue,
      })),
    },
    {
      key: 'messages',
      lines: matters.messages.map(({ id, content, status, release }) => ({
        id,
        words: content.title,
        about: release === null ? t(`crisis:messageStatus.${status}`) : t('handover:toRatify'),
        late: release !== null,
      })),
    },
    {
      key: 'facts',
      lines: matters.facts.map(({ id, text, status, source }) => ({
        id,
        words: text,
        about: [t(`crisis:factStatus.${status}`), source].join(' · '),
        late: false,
      })),
    },
    {
      key: 'last',
      lines: open.entries
        .slice(-LAST)
        .toReversed()
        .map(({ seq, text, happenedAt, author }) => ({
          id: String(seq),
          words: text,
          about: [incident === null ? happenedAt : timeInZones(happenedAt, incident, i18n.language), author.name].join(' · '),
          late: false,
        })),
    },
  ] as const
  return (
    // Scrolls by keyboard too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must take the focus (WCAG 2.1.1)
    <section className={styles.matters} tabIndex={0} aria-label={t('handover:open')}>
      {parts.map(({ key, lines }) => (
        <div key={key} className={styles.part}>
          <h3>{t(`handover:part.${key}`, { count: lines.length })}</h3>
          {lines.length === 0 ? <span className={room.note}>{t('handover:nothing')}</span> : null}
          <ul className={styles.lines}>
            {lines.map(({ id, words, about, late }) => (
              <li key={id}>
                <span className={styles.line} dir="auto">
                  {words}
                </span>
                <span className={room.note} data-late={late}>
                  {about}
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

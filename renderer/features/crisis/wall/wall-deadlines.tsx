import { IconAlertTriangle, IconClock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Timer } from '../../../../shared/domain/crisis/views/timer.ts'
import { dueWords } from '../model/due-words.ts'
import { timerTitle } from '../timers/timer-title.ts'
import { WallPart } from './wall-part.tsx'
import type { WallProps } from './wall-props.ts'
import styles from './wall.module.css'

interface WallDeadlinesProps extends WallProps {
  readonly deadlines: readonly Timer[]
  readonly overdue: number
}

/** What is due next and in how long, or since when; how much is late in all. */
export function WallDeadlines({ state, now, deadlines, overdue }: WallDeadlinesProps) {
  const { t, i18n } = useTranslation()
  return (
    <WallPart
      title={t('wall:deadlines')}
      empty={t('wall:noDeadline')}
      aside={
        overdue === 0 ? null : (
          <strong className={styles.late}>
            <IconAlertTriangle stroke={1.75} aria-hidden />
            {t('wall:overdue', { count: overdue })}
          </strong>
        )
      }
    >
      {deadlines.map((timer) => {
        const Icon = timer.overdue ? IconAlertTriangle : IconClock
        return (
          <li key={timer.id} className={styles.row} data-late={timer.overdue}>
            <Icon stroke={1.75} aria-hidden />
            <span className={styles.words} dir="auto">
              {timerTitle(timer, state, i18n.language, t)}
            </span>
            <strong className={styles.time}>{dueWords(timer.dueAt, new Date(now).toISOString(), t)}</strong>
          </li>
        )
      })}
    </WallPart>
  )
}

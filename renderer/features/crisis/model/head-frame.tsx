import { ActionIcon, Tooltip } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './head-frame.module.css'

interface HeadFrameProps {
  /** What is not real, in words; null when it is. */
  readonly band: string | null
  /** The room that the way back leads to; null: to all incidents. */
  readonly backTo: string | null
  readonly clock?: ReactNode
  readonly title: string
  readonly note: ReactNode
  /** At the end of the row: what can be done. */
  readonly children: ReactNode
  /** Under the row. */
  readonly below?: ReactNode
}

/** The head of a screen beside the room: what is not real, the way back, what this is, what can be done. */
export function HeadFrame({ band, backTo, clock, title, note, children, below }: HeadFrameProps) {
  const { t } = useTranslation()
  const label = t(backTo === null ? 'crisis:backToHall' : 'exercise:toRoom')
  return (
    <header className={styles.head}>
      {band === null ? null : <div className={styles.band}>{band}</div>}
      <div className={styles.row}>
        <Tooltip label={label}>
          <ActionIcon
            renderRoot={(props) =>
              backTo === null ? (
                <Link {...props} to="/crisis" />
              ) : (
                <Link {...props} to="/crisis/$incidentId" params={{ incidentId: backTo }} />
              )
            }
            color="gray"
            aria-label={label}
          >
            <IconArrowLeft size={18} stroke={1.5} className="u-mirrored" aria-hidden />
          </ActionIcon>
        </Tooltip>
        {clock}
        <div className={styles.titles}>
          <h1 dir="auto">{title}</h1>
          <span className={styles.note} dir="auto">
            {note}
          </span>
        </div>
        {children}
      </div>
      {below}
    </header>
  )
}

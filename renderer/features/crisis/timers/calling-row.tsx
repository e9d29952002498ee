import { Button, VisuallyHidden } from '@mantine/core'
import { IconBellRinging } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { elapsed } from '../../../ui/elapsed.ts'
import { Shortcut } from '../../../ui/shortcut.tsx'
import styles from './timers.module.css'

interface CallingRowProps {
  readonly title: string
  /** Milliseconds since it was due. */
  readonly late: number
  /** The one that the keys act on. */
  readonly first: boolean
  readonly busy: boolean
  readonly onAcknowledge: () => void
  readonly onSnooze: () => void
}

/** Milliseconds in which what is due is not said to be late. */
const GRACE = 60_000

/** One that calls: a bell, the word, how late, and the two ways to make it stop. */
export function CallingRow({ title, late, first, busy, onAcknowledge, onSnooze }: CallingRowProps) {
  const { t } = useTranslation()
  const overdue = late >= GRACE
  const keys = (shortcut: string) => (first ? <Shortcut keys={shortcut} /> : null)
  return (
    <li className={styles.row} data-late={overdue}>
      <IconBellRinging size={18} stroke={1.5} aria-hidden className={styles.bell} />
      <strong className={styles.word}>{t(overdue ? 'crisis:overdue' : 'timers:due')}</strong>
      <span className={styles.title} dir="auto">
        {title}
      </span>
      <span className={styles.late}>{t('crisis:late', { time: elapsed(late, t('crisis:dayLetter')) })}</span>
      <Button size="xs" variant="default" loading={busy} rightSection={keys('mod+shift+A')} onClick={onAcknowledge}>
        {t('timers:acknowledge')}
        <VisuallyHidden>{t('timers:of', { title })}</VisuallyHidden>
      </Button>
      <Button size="xs" variant="default" rightSection={keys('mod+shift+M')} onClick={onSnooze}>
        {t('timers:snooze')}
        <VisuallyHidden>{t('timers:of', { title })}</VisuallyHidden>
      </Button>
    </li>
  )
}

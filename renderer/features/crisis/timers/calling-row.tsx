import { Button, VisuallyHidden } from '@mantine/core'
import { IconBellRinging } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Shortcut } from '../../../ui/shortcut.tsx'
import styles from './timers.module.css'

interface CallingRowProps {
  readonly title: string
  /** "now", or how late, in words. */
  readonly since: string
  readonly overdue: boolean
  /** The one that the keys act on. */
  readonly first: boolean
  readonly busy: boolean
  readonly onAcknowledge: () => void
  readonly onSnooze: () => void
}

/** One that calls: a bell, the word, how late, and the two ways to make it stop. */
export function CallingRow({ title, since, overdue, first, busy, onAcknowledge, onSnooze }: CallingRowProps) {
  const { t } = useTranslation()
  const keys = (shortcut: string) => (first ? <Shortcut keys={shortcut} /> : null)
  return (
    <li className={styles.row} data-late={overdue}>
      <IconBellRinging size={18} stroke={1.5} aria-hidden className={styles.bell} />
      <strong className={styles.word}>{t(overdue ? 'crisis:overdue' : 'timers:due')}</strong>
      <span className={styles.title} dir="auto">
        {title}
      </span>
      <span className={styles.late}>{since}</span>
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

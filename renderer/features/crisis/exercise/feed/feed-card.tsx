import { useTranslation } from 'react-i18next'
import type { FeedItem } from '../../../../../shared/domain/crisis/exercise/feed-items.ts'
import { CHANNEL_ICONS } from '../model/channel-icons.ts'
import styles from '../exercise.module.css'

interface FeedCardProps {
  readonly item: Pick<FeedItem, 'from' | 'channel' | 'text' | 'media'>
  /** Whom it is for, by name. */
  readonly to: readonly string[]
  readonly when: string
}

/** One thing that the invented world says: who, by which channel, when; always marked as an exercise. */
export function FeedCard({ item, to, when }: FeedCardProps) {
  const { t } = useTranslation()
  const Icon = CHANNEL_ICONS[item.channel]
  return (
    <div className={styles.card} data-channel={item.channel}>
      <div className={styles.cardHead}>
        <Icon size={18} stroke={1.5} aria-hidden />
        <strong dir="auto">{item.from}</strong>
        <span className={styles.fictive}>{t('crisis:mode.EXERCISE')}</span>
      </div>
      <span className={styles.note}>
        {[t(`exercise:channel.${item.channel}`), when, t('exercise:for', { names: to.join(', ') })].filter(Boolean).join(' · ')}
      </span>
      <p dir="auto">{item.text}</p>
      {item.media.map(({ id, name }) => (
        <span key={id} className={styles.note}>
          {name}
        </span>
      ))}
    </div>
  )
}

import { IconFlag } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../../shared/domain/language.ts'
import type { TalkingPoint } from '../../../shared/domain/talking-point.ts'
import { bestStatement } from '../../../shared/domain/best-statement.ts'
import { Mark } from '../../ui/mark.tsx'
import { useFormats } from '../../ui/use-formats.ts'
import { LanguageTags } from './language-tags.tsx'
import styles from './messages.module.css'
import { PointStatus } from './point-status.tsx'
import { SlotChip } from './slot-chip.tsx'
import { ValidityBar } from './validity-bar.tsx'

interface PointCardProps {
  readonly point: TalkingPoint
  readonly now: number
  readonly expected: readonly Language[]
  /** Shown when the list mixes topics. */
  readonly topic: string | null
}

/** A point in a list: its words first, then what state it is in. */
export const PointCard = memo(function PointCard({ point, now, expected, topic }: PointCardProps) {
  const { t, i18n } = useTranslation()
  const formats = useFormats()
  const best = bestStatement(point.statement, i18n.language)
  return (
    <article className={styles.card}>
      <Link to="/messages/$pointId" params={{ pointId: point.id }} className={styles.cardText}>
        <span className="u-text" lang={best?.language} dir="auto">
          {best?.text ?? t('messages:noWords')}
        </span>
      </Link>
      {point.slots.length > 0 ? (
        <ul className={styles.slots} aria-label={t('messages:slot.title')}>
          {point.slots.slice(0, 8).map((slot) => (
            <li key={JSON.stringify(slot)}>
              <SlotChip slot={slot} />
            </li>
          ))}
        </ul>
      ) : null}
      <div className={styles.cardFoot}>
        <PointStatus point={point} />
        {point.mandatory ? <Mark tone="info" icon={IconFlag} label={t('messages:mandatory')} /> : null}
        <ValidityBar point={point} now={now} />
        <LanguageTags statement={point.statement} expected={expected} />
        <span className={styles.cardWhen}>
          {topic ? `${topic} · ` : ''}
          {formats.relative(point.updatedAt)}
        </span>
      </div>
    </article>
  )
})

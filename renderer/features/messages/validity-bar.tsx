import { IconCircleCheck, IconClockOff, IconHourglassLow, IconInfinity, IconLock, IconPlayerPause } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { TalkingPoint } from '../../../shared/domain/talking-point.ts'
import { Mark } from '../../ui/mark.tsx'
import { useFormats } from '../../ui/use-formats.ts'
import { validity } from '../../ui/validity.ts'
import styles from './validity-bar.module.css'

const LOOKS = {
  embargoed: { tone: 'warning', icon: IconLock },
  'not-yet': { tone: 'info', icon: IconPlayerPause },
  valid: { tone: 'muted', icon: IconCircleCheck },
  ending: { tone: 'warning', icon: IconHourglassLow },
  ended: { tone: 'error', icon: IconClockOff },
  open: { tone: 'muted', icon: IconInfinity },
} as const

/** A point's period in words, and as a bar that fills while it passes. */
export function ValidityBar({ point, now }: { readonly point: TalkingPoint; readonly now: number }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { state, passed } = validity(point, now)
  const dates = {
    until: point.validUntil ? formats.date(point.validUntil) : '',
    from: point.validFrom ? formats.date(point.validFrom) : '',
    embargo: point.embargoUntil ? formats.dateTime(point.embargoUntil) : '',
  }
  return (
    <div className={styles.validity}>
      <Mark {...LOOKS[state]} label={t(`messages:validity.${state}`, dates)} />
      {passed === null ? null : (
        <span className={styles.bar} aria-hidden>
          <span data-state={state} style={{ inlineSize: `${Math.round(passed * 100)}%` }} />
        </span>
      )}
    </div>
  )
}

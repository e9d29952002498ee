import { IconCalendar, IconGavel, IconHash, IconMapPin, IconPlusMinus, IconQuote, IconScale, IconUser } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Slot } from '../../../shared/domain/slot.ts'
import { describeSlot } from './describe-slot.ts'
import styles from './messages.module.css'

const ICONS = {
  figure: IconHash,
  date: IconCalendar,
  actor: IconUser,
  place: IconMapPin,
  stance: IconScale,
  modality: IconGavel,
  polarity: IconPlusMinus,
  quote: IconQuote,
} as const

/** A typed piece of a point: its kind as an icon with a hidden word, then its value. */
export function SlotChip({ slot }: { readonly slot: Slot }) {
  const { t, i18n } = useTranslation()
  const Icon = ICONS[slot.kind]
  const kind = t(`messages:slot.kind.${slot.kind}`)
  return (
    <span className={styles.slot} title={kind}>
      <Icon size={14} stroke={1.5} aria-hidden />
      <span className="u-hidden">{kind}</span>
      <span dir="auto">{describeSlot(slot, t, i18n.language === 'fr' ? 'fr' : 'en-GB')}</span>
    </span>
  )
}

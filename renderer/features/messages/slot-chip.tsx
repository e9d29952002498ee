import { useTranslation } from 'react-i18next'
import type { Slot } from '../../../shared/domain/slot.ts'
import { describeSlot } from './describe-slot.ts'
import styles from './messages.module.css'
import { slotLook } from './slot-look.ts'

/** A typed piece of a point: its kind as an icon with a hidden word, then its value. */
export function SlotChip({ slot }: { readonly slot: Slot }) {
  const { t, i18n } = useTranslation()
  const { icon: Icon, word } = slotLook(slot)
  const kind = t(word)
  return (
    <span className={styles.slot} title={kind}>
      <Icon size={14} stroke={1.5} aria-hidden />
      <span className="u-hidden">{kind}</span>
      <span dir="auto">{describeSlot(slot, t, i18n.language === 'fr' ? 'fr' : 'en-GB')}</span>
    </span>
  )
}

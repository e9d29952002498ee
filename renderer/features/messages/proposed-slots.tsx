import { useTranslation } from 'react-i18next'
import type { Slot } from '../../../shared/domain/slot.ts'
import styles from './messages.module.css'
import { SlotChip } from './slot-chip.tsx'

/** What the checker reads in the statement by itself as long as nobody confirmed anything. */
export function ProposedSlots({ slots }: { readonly slots: readonly Slot[] }) {
  const { t } = useTranslation()
  if (slots.length === 0) return <p className={styles.hint}>{t('messages:slot.nothingFound')}</p>
  return (
    <>
      <ul className={styles.slots} aria-label={t('messages:slot.proposed')} data-proposed>
        {slots.map((slot) => (
          <li key={JSON.stringify(slot)}>
            <SlotChip slot={slot} />
          </li>
        ))}
      </ul>
      <p className={styles.hint}>{t('messages:slot.proposed')}</p>
    </>
  )
}

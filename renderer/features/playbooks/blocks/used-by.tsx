import { useTranslation } from 'react-i18next'
import type { BlockLine } from '../../../../shared/contract/blocks-contract.ts'
import { textIn } from '../model/text-in.ts'
import styles from './blocks.module.css'

/** "Used by N playbooks", with their names. */
export function UsedBy({ uses }: { readonly uses: BlockLine['uses'] }) {
  const { t, i18n } = useTranslation()
  if (uses.length === 0) return <span className={styles.note}>{t('playbooks:block.unused')}</span>
  return (
    <span className={styles.note}>
      {t('playbooks:block.usedBy', {
        count: uses.length,
        names: uses.map(({ title }) => textIn(title, i18n.language).words).join(', '),
      })}
    </span>
  )
}

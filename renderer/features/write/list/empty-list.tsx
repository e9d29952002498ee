import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import styles from './document-list.module.css'
import { type ListFilters, NO_FILTERS } from './list-filters.ts'

interface EmptyListProps {
  readonly filters: ListFilters
  readonly onClear: () => void
  readonly onNew: () => void
  readonly onImport: () => void
}

/** Nothing to list: because nothing was written yet, because nothing matches, or because the bin is empty. */
export function EmptyList({ filters, onClear, onNew, onImport }: EmptyListProps) {
  const { t } = useTranslation()
  const narrowed = filters.query !== '' || filters.language !== null || filters.topicId !== null || filters.status !== null
  if (narrowed) {
    return (
      <div className={styles.empty}>
        <p>{t('write:empty.noMatch')}</p>
        <Button size="compact-sm" variant="outline" onClick={() => onClear()}>
          {t('write:empty.clear')}
        </Button>
      </div>
    )
  }
  if (filters.bin !== NO_FILTERS.bin) {
    return (
      <div className={styles.empty}>
        <p>{t('write:empty.bin')}</p>
        <Button size="compact-sm" variant="outline" onClick={() => onClear()}>
          {t('write:empty.leaveBin')}
        </Button>
      </div>
    )
  }
  return (
    <div className={styles.empty}>
      <p>{t('write:empty.first')}</p>
      <p>{t('write:empty.teach')}</p>
      <div className={styles.buttons}>
        <Button size="compact-sm" onClick={onNew}>
          {t('write:new.tool')}
        </Button>
        <Button size="compact-sm" variant="outline" onClick={onImport}>
          {t('write:import.tool')}
        </Button>
      </div>
    </div>
  )
}

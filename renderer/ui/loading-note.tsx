import { Loader } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import styles from './loading-note.module.css'

/** Something is being read. Shown only after a moment, so that quick answers do not flicker. */
export function LoadingNote() {
  const { t } = useTranslation()
  return (
    <output className={styles.note} aria-busy="true">
      <Loader size={16} color="accent" />
      <span>{t('common:loading')}</span>
    </output>
  )
}

import { UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFocusedEntry } from '../../model/focused-entry.ts'
import styles from './sitrep.module.css'

/** Leads to the entry of the log that a sentence comes from. */
export function EntryLink({ seq }: { readonly seq: number }) {
  const { t } = useTranslation()
  return (
    <UnstyledButton
      className={styles.entry}
      aria-label={t('papers:sitrep.toEntry', { seq })}
      onClick={() => useFocusedEntry.setState({ asked: { seq } })}
    >
      {seq}
    </UnstyledButton>
  )
}

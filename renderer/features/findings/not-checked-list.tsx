import { useTranslation } from 'react-i18next'
import type { NotChecked } from '../../../shared/coherence/model/finding.ts'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './not-checked-list.module.css'

const SHOWN = 90

/** What could not be checked, each with its reason and its first words. */
export function NotCheckedList({
  entries,
  text,
  language,
}: {
  readonly entries: readonly NotChecked[]
  readonly text: string
  readonly language: string
}) {
  const { t } = useTranslation()
  const formats = useFormats()
  return (
    <ul className={styles.list}>
      {entries.map((entry) => {
        const words = text.slice(entry.start, Math.min(entry.end, entry.start + SHOWN)).trim()
        return (
          <li key={`${entry.start}-${entry.point ?? ''}-${entry.code}`} className={styles.entry}>
            <span>{t(`findings:notChecked.is.${entry.code}`, { language: formats.language(entry.language) })}</span>
            {words ? (
              <span className={styles.words} lang={language} dir="auto">
                {words}
                {entry.end - entry.start > SHOWN ? ' …' : ''}
              </span>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}

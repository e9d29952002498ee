import { useTranslation } from 'react-i18next'
import type { Language } from '../../../shared/domain/language.ts'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './messages.module.css'

interface LanguageTagsProps {
  readonly statement: Readonly<Partial<Record<Language, string>>>
  /** The languages that the ministry expects. */
  readonly expected: readonly Language[]
}

/** The languages a point exists in, filled; those it lacks, outlined and dashed. */
export function LanguageTags({ statement, expected }: LanguageTagsProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const written = (Object.keys(statement) as Language[]).filter((language) => statement[language])
  const missing = expected.filter((language) => !statement[language])
  return (
    <ul className={styles.tags} aria-label={t('messages:languages')}>
      {[...written, ...missing].map((language) => {
        const absent = missing.includes(language)
        const name = absent ? t('messages:missingLanguage', { language: formats.language(language) }) : formats.language(language)
        return (
          <li key={language} className={styles.tag} data-missing={absent || undefined} title={name}>
            <span aria-hidden>{language}</span>
            <span className="u-hidden">{name}</span>
          </li>
        )
      })}
    </ul>
  )
}

import { useTranslation } from 'react-i18next'
import type { TalkingPointContent } from '../../../shared/domain/talking-point.ts'
import { useFormats } from '../../ui/use-formats.ts'
import { changedFields } from './changed-fields.ts'
import { FieldChanges } from './field-changes.tsx'
import styles from './messages.module.css'
import { WordDiff } from './word-diff.tsx'

interface ContentChangesProps {
  /** null when nothing was approved yet. */
  readonly before: TalkingPointContent | null
  readonly after: TalkingPointContent
}

/** What moves between two contents: words language by language, then the other fields with their old and new values. */
export function ContentChanges({ before, after }: ContentChangesProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { languages, fields } = changedFields(before, after)
  if (languages.length + fields.length === 0) return <p className={styles.hint}>{t('messages:changes.none')}</p>
  return (
    <div className={styles.changes}>
      {languages.map((language) => (
        <section key={language}>
          <h3>{formats.language(language)}</h3>
          <WordDiff language={language} before={before?.statement[language] ?? ''} after={after.statement[language] ?? ''} />
        </section>
      ))}
      {before && fields.length > 0 ? <FieldChanges fields={fields} before={before} after={after} /> : null}
    </div>
  )
}

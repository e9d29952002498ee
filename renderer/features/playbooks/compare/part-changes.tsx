import { useTranslation } from 'react-i18next'
import type { ChangedPart } from '../../../../shared/domain/crisis/diff/playbook-change.ts'
import { useFormats } from '../../../ui/use-formats.ts'
import styles from '../playbooks.module.css'
import type { Compared } from './compared.ts'
import { valueWords } from './value-words.ts'

interface PartChangesProps extends Compared {
  readonly parts: readonly ChangedPart[]
}

/** Part by part: what stood there, what stands there now. */
export function PartChanges({ parts, before, after, view: { language } }: PartChangesProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  if (parts.length === 0) return null
  return (
    <dl className={styles.parts}>
      {parts.map(({ part, language: tag, before: old, after: now }) => (
        <div key={`${part} ${tag}`}>
          <dt>
            {t(`playbooks:part.${part}`, { defaultValue: part })}
            {tag === null ? null : <span className={styles.note}> {formats.language(tag)}</span>}
          </dt>
          <dd lang={tag ?? undefined} dir="auto">
            <del>{valueWords(old, { playbook: before, language, t })}</del>
            <ins>{valueWords(now, { playbook: after, language, t })}</ins>
          </dd>
        </div>
      ))}
    </dl>
  )
}

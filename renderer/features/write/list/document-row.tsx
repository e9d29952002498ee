import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentHead } from '../../../../shared/domain/document.ts'
import { useFormats } from '../../../ui/use-formats.ts'
import { useNow } from '../../../ui/use-now.ts'
import { SeverityGlyph } from '../../findings/index.ts'
import styles from './document-list.module.css'
import { DocumentMenu } from './document-menu.tsx'
import type { DocumentRowActions } from './document-row-actions.ts'

/** A document in the list: title, then status, language, last change, and what the last check found. */
export const DocumentRow = memo(function DocumentRow({
  head,
  current,
  actions,
}: {
  readonly head: DocumentHead
  readonly current: boolean
  readonly actions: DocumentRowActions
}) {
  const { t } = useTranslation()
  const formats = useFormats()
  // "A minute ago" must not stay so all day.
  useNow(60_000)
  const title = head.title || t('common:untitled')
  const inBin = head.deletedAt !== null
  // What lies in the bin goes nowhere, and a text without a word yet departs from nothing.
  const counted = !inBin && head.words > 0
  return (
    <div className={styles.row} data-current={current ? true : undefined}>
      <button
        type="button"
        className={styles.open}
        aria-current={current ? 'true' : undefined}
        data-document={head.id}
        data-pane-entry={current || undefined}
        disabled={inBin}
        onClick={() => actions.onOpen(head.id)}
      >
        <span className={`${styles.title} u-row-title`} lang={head.language} dir="auto">
          {title}
        </span>
        <span className={styles.meta}>
          <span>{t(`common:documentStatus.${head.status}`)}</span>
          <span className={styles.language}>{head.language}</span>
          <span className={styles.changed}>{formats.relative(head.updatedAt)}</span>
          {counted && head.errors ? (
            <span className={styles.found}>
              <SeverityGlyph severity="error" /> {head.errors}
            </span>
          ) : null}
          {counted && head.warnings ? (
            <span className={styles.found}>
              <SeverityGlyph severity="warning" /> {head.warnings}
            </span>
          ) : null}
        </span>
      </button>
      <DocumentMenu head={head} actions={actions} />
    </div>
  )
})

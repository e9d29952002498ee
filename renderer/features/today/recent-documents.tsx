import { Button, Text } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentHead } from '../../../shared/domain/document.ts'
import { newDocument } from '../../commands/new-document.ts'
import { useCommands } from '../../commands/use-commands.ts'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './today.module.css'

/** The documents last touched, to go on where one stopped. */
export function RecentDocuments({ documents }: { readonly documents: readonly DocumentHead[] }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const navigate = useNavigate()
  const { run } = useCommands()
  const id = useId()
  return (
    <section aria-labelledby={id} className={styles.recent}>
      <div className={styles.recentHead}>
        <h2 id={id}>{t('today:recent')}</h2>
        <Button leftSection={<newDocument.icon size={18} stroke={1.5} aria-hidden />} onClick={() => run(newDocument)}>
          {t('today:write')}
        </Button>
      </div>
      {documents.length === 0 ? <Text c="dimmed">{t('today:noDocuments')}</Text> : null}
      <ul className={styles.rows}>
        {documents.map((document) => (
          <li key={document.id}>
            <button
              type="button"
              className={styles.row}
              onClick={() => void navigate({ to: '/write/$documentId', params: { documentId: document.id } })}
            >
              <span className={`${styles.rowTitle} u-row-title`} lang={document.language} dir="auto">
                {document.title || t('common:untitled')}
              </span>
              <span className={styles.rowNote}>
                {t(`common:documentType.${document.type}`)} · {formats.language(document.language)} ·{' '}
                {t(`common:documentStatus.${document.status}`)} · {formats.relative(document.updatedAt)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportWarning } from '../../../../shared/contract/documents-contract.ts'
import { api } from '../../../bridge/api.ts'
import { query } from '../../../bridge/query.ts'
import { shell } from '../../../bridge/shell.ts'
import { Notice } from '../../../ui/notice.tsx'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import styles from './document-list.module.css'
import { OLDER_HEADS_KEY } from './use-document-heads.ts'

interface Import {
  readonly busy: boolean
  readonly start: () => void
  /** What could not be kept, or why nothing came in. */
  readonly notice: ReactNode
}

/** Brings a chosen .md, .txt, .html or .docx in as a new document and opens it. */
export function useImport(topicId: string | null, onImported: (id: string) => void): Import {
  const { t } = useTranslation()
  const client = useQueryClient()
  const work = useMutation({
    mutationFn: async () => {
      const file = await shell('chooseFile', { purpose: 'import-document' })
      return file ? api.documents.import({ grant: file.grant, topicId }) : null
    },
    onSuccess: async (imported) => {
      if (!imported) return
      await Promise.all([
        client.invalidateQueries({ queryKey: query.documents.list.key() }),
        client.invalidateQueries({ queryKey: OLDER_HEADS_KEY }),
      ])
      onImported(imported.head.id)
    },
  })
  const warnings = work.data?.warnings ?? []
  const words = ({ code, subject, count }: ImportWarning): string => {
    const what = t(`write:import.warning.${code}`, { subject })
    return count > 1 ? t('write:import.times', { what, count }) : what
  }
  return {
    busy: work.isPending,
    start: () => work.mutate(),
    notice: work.error ? (
      <div className={styles.notice}>
        <ErrorNotice error={work.error} onRetry={() => work.mutate()} onClose={() => work.reset()} />
      </div>
    ) : warnings.length > 0 ? (
      <div className={styles.notice}>
        <Notice title={t('write:import.warnings', { count: warnings.length })}>
          <ul className={styles.warnings}>
            {warnings.map((warning) => (
              <li key={`${warning.code} ${warning.subject}`}>{words(warning)}</li>
            ))}
          </ul>
          <Button size="compact-xs" variant="outline" onClick={() => work.reset()}>
            {t('common:close')}
          </Button>
        </Notice>
      </div>
    ) : null,
  }
}

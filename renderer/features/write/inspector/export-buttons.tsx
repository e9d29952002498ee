import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconFileExport } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { DocumentHead } from '../../../../shared/domain/document.ts'
import { api } from '../../../bridge/api.ts'
import { shell } from '../../../bridge/shell.ts'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { flushSaves } from '../text/save-queues.ts'
import { fileNameOf } from './file-name-of.ts'
import styles from './inspector.module.css'
import { useOpenErrors } from './use-open-errors.ts'

const FORMATS = ['docx', 'pdf', 'html', 'md'] as const
type Format = (typeof FORMATS)[number]

/** Writes the text, as it is at this moment, to a file that the person names. */
export function ExportButtons({ head }: { readonly head: DocumentHead }) {
  const { t } = useTranslation()
  const { count } = useOpenErrors(head)
  const work = useMutation({
    mutationFn: async (format: Format) => {
      const file = await shell('chooseSave', { suggestedName: fileNameOf(head.title || t('common:untitled'), format), format })
      if (!file) return null
      await flushSaves()
      if (format === 'pdf') await shell('exportPdf', { printable: { kind: 'document', documentId: head.id }, grant: file.grant })
      else await api.documents.export({ id: head.id, grant: file.grant, format })
      return file.name
    },
    onSuccess: (name) => {
      if (name === null) return
      if (count === 0) notifications.show({ message: t('write:export.done', { name }), color: 'ok' })
      else notifications.show({ message: t('write:export.doneWithErrors', { name, count }), color: 'warning' })
    },
  })
  return (
    <>
      <div className={styles.exports}>
        {FORMATS.map((format) => (
          <Button
            key={format}
            size="compact-sm"
            variant="default"
            leftSection={<IconFileExport size={14} stroke={1.5} aria-hidden />}
            loading={work.isPending && work.variables === format}
            onClick={() => work.mutate(format)}
          >
            {t(`write:export.${format}`)}
          </Button>
        ))}
      </div>
      {work.error ? <ErrorNotice error={work.error} onRetry={() => work.mutate(work.variables ?? 'docx')} /> : null}
    </>
  )
}

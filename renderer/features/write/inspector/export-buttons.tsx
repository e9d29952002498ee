import { Button } from '@mantine/core'
import { IconFileExport } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { DocumentHead } from '../../../../shared/domain/document.ts'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { exportDocument } from './export-document.ts'
import { EXPORT_FORMATS, type ExportFormat } from './export-format.ts'
import styles from './inspector.module.css'
import { useOpenErrors } from './use-open-errors.ts'

/** Writes the text, as it is at this moment, to a file that the person names. */
export function ExportButtons({ head }: { readonly head: DocumentHead }) {
  const { t } = useTranslation()
  const { count } = useOpenErrors(head)
  const work = useMutation({ mutationFn: (format: ExportFormat) => exportDocument(head, format, count) })
  return (
    <>
      <div className={styles.exports}>
        {EXPORT_FORMATS.map((format) => (
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

import { Button } from '@mantine/core'
import { IconReportSearch } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { DocumentHead } from '../../../../shared/domain/document.ts'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { exportReport } from './export-report.ts'
import styles from './inspector.module.css'

const FORMATS = ['pdf', 'html'] as const
type Format = (typeof FORMATS)[number]

/** Writes the check of the text, as it is at this moment, to a file that the person names: for whoever must be convinced. */
export function ReportButtons({ head }: { readonly head: DocumentHead }) {
  const { t, i18n } = useTranslation()
  const language = i18n.language === 'fr' ? 'fr' : 'en'
  const work = useMutation({ mutationFn: (format: Format) => exportReport(head, format, language) })
  return (
    <>
      <div className={styles.exports}>
        {FORMATS.map((format) => (
          <Button
            key={format}
            size="compact-sm"
            variant="default"
            aria-label={`${t('write:report.title')} ${t(`write:report.${format}`)}`}
            leftSection={<IconReportSearch size={14} stroke={1.5} aria-hidden />}
            loading={work.isPending && work.variables === format}
            onClick={() => work.mutate(format)}
          >
            {t(`write:report.${format}`)}
          </Button>
        ))}
      </div>
      {work.error ? <ErrorNotice error={work.error} onRetry={() => work.mutate(work.variables ?? 'pdf')} /> : null}
    </>
  )
}

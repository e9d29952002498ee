import { Button } from '@mantine/core'
import { IconFileExport } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../../../bridge/api.ts'
import { shell } from '../../../bridge/shell.ts'
import { notifyDone } from '../../../ui/notify-done.ts'
import { notifyError } from '../../../ui/notify-error.tsx'
import styles from './matrix.module.css'

const FORMATS = ['csv', 'pdf'] as const
type Format = (typeof FORMATS)[number]

interface MatrixExportProps {
  readonly topicId: string | null
  readonly disabled: boolean
}

/** Writes the matrix of a topic (null: all) to a file that the person names. */
export function MatrixExport({ topicId, disabled }: MatrixExportProps) {
  const { t, i18n } = useTranslation()
  const language = i18n.language === 'fr' ? 'fr' : 'en'
  const work = useMutation({
    mutationFn: async (format: Format) => {
      const file = await shell('chooseSave', { suggestedName: `${t('coherence:matrix.fileName')}.${format}`, format })
      if (!file) return null
      if (format === 'pdf') await shell('exportPdf', { printable: { kind: 'matrix', topicId, language }, grant: file.grant })
      else await api.coherence.exportMatrix({ topicId, language, grant: file.grant })
      return file.name
    },
    onSuccess: (name) => {
      if (name !== null) notifyDone(t('coherence:matrix.exported', { name }))
    },
    onError: notifyError,
  })
  return (
    <div className={styles.exports}>
      {FORMATS.map((format) => (
        <Button
          key={format}
          size="compact-sm"
          variant="default"
          disabled={disabled}
          leftSection={<IconFileExport size={14} stroke={1.5} aria-hidden />}
          loading={work.isPending && work.variables === format}
          onClick={() => work.mutate(format)}
        >
          {t(`coherence:matrix.export.${format}`)}
        </Button>
      ))}
    </div>
  )
}

import { notifications } from '@mantine/notifications'
import { t } from 'i18next'
import type { DocumentHead } from '../../../../shared/domain/document.ts'
import { api } from '../../../bridge/api.ts'
import { shell } from '../../../bridge/shell.ts'
import { notifyDone } from '../../../ui/notify-done.ts'
import { flushSaves } from '../text/save-queues.ts'
import type { ExportFormat } from './export-format.ts'
import { fileNameOf } from './file-name-of.ts'

/**
 * Writes a text, as it is at this moment, to a file that the person names, and says so, with the errors that it leaves with.
 * Nothing happens when no file is named.
 */
export async function exportDocument(
  head: Pick<DocumentHead, 'id' | 'title'>,
  format: ExportFormat,
  errors: number,
): Promise<void> {
  const file = await shell('chooseSave', { suggestedName: fileNameOf(head.title || t('common:untitled'), format), format })
  if (!file) return
  await flushSaves()
  if (format === 'pdf') await shell('exportPdf', { printable: { kind: 'document', documentId: head.id }, grant: file.grant })
  else await api.documents.export({ id: head.id, grant: file.grant, format })
  const { name } = file
  if (errors === 0) notifyDone(t('write:export.done', { name }))
  else notifications.show({ message: t('write:export.doneWithErrors', { name, count: errors }), color: 'warning' })
}

import { t } from 'i18next'
import type { PrintLanguage } from '../../../../shared/contract/printable.ts'
import type { DocumentHead } from '../../../../shared/domain/document.ts'
import { api } from '../../../bridge/api.ts'
import { shell } from '../../../bridge/shell.ts'
import { notifyDone } from '../../../ui/notify-done.ts'
import { flushSaves } from '../text/save-queues.ts'
import { fileNameOf } from './file-name-of.ts'

/** Writes the check of a text, as it is at this moment, to a file that the person names, and says so. */
export async function exportReport(
  head: Pick<DocumentHead, 'id' | 'title'>,
  format: 'pdf' | 'html',
  language: PrintLanguage,
): Promise<void> {
  const title = `${t('write:report.fileName')} ${head.title || t('common:untitled')}`
  const file = await shell('chooseSave', { suggestedName: fileNameOf(title, format), format })
  if (!file) return
  await flushSaves()
  if (format === 'pdf')
    await shell('exportPdf', { printable: { kind: 'check-report', documentId: head.id, language }, grant: file.grant })
  else await api.coherence.exportReport({ documentId: head.id, language, grant: file.grant })
  notifyDone(t('write:report.done', { name: file.name }))
}

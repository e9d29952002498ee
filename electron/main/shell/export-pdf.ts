import { z } from 'zod'
import type { Supervisor } from '../data-process/supervisor.ts'
import { printHtml } from '../windows/print-html.ts'
import type { ShellHandlers } from './ipc.ts'

/** Prints the document's own HTML and lets the data process write the file, so that a full disk is told the same way everywhere. */
export function exportPdf(supervisor: Supervisor): ShellHandlers['exportPdf'] {
  return async ({ documentId, grant }) => {
    const html = z.string().parse(await supervisor.ask({ type: 'document-html', documentId }))
    const bytes = await printHtml(html)
    await supervisor.ask({ type: 'write-pdf', documentId, grant, bytes })
    return { bytes: bytes.byteLength }
  }
}

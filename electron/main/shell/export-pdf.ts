import { z } from 'zod'
import type { Supervisor } from '../data-process/supervisor.ts'
import { printHtml } from '../windows/print-html.ts'
import type { ShellHandlers } from './ipc.ts'

/** Prints the page that the data process makes and lets the data process write the file, so that a full disk is told the same way everywhere. */
export function exportPdf(supervisor: Supervisor): ShellHandlers['exportPdf'] {
  return async ({ printable, grant }) => {
    const html = z.string().parse(await supervisor.ask({ type: 'printable-html', printable }))
    const bytes = await printHtml(html)
    await supervisor.ask({ type: 'write-pdf', printable, grant, bytes })
    return { bytes: bytes.byteLength }
  }
}

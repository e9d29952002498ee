import { app, BrowserWindow, dialog } from 'electron'
import { join } from 'node:path'
import type { Supervisor } from '../data-process/supervisor.ts'
import type { ShellHandlers } from './ipc.ts'
import { grantFile } from './grant-file.ts'

/** Characters that some file system refuses in a name, and control characters. */
// oxlint-disable-next-line no-control-regex -- control characters are exactly what must go from a file name
const UNSAFE = /[\u0000-\u001F<>:"/\\|?*]/gu

export function chooseSave(supervisor: Supervisor): ShellHandlers['chooseSave'] {
  return async ({ suggestedName, format }, sender) => {
    const window = BrowserWindow.fromWebContents(sender)
    const safe = suggestedName.replace(UNSAFE, ' ').trim() || 'document'
    const asItCame = format === 'original'
    const name = asItCame || safe.toLowerCase().endsWith(`.${format}`) ? safe : `${safe}.${format}`
    const options = {
      defaultPath: join(app.getPath('documents'), name),
      filters: asItCame ? [] : [{ name: format.toUpperCase(), extensions: [format] }],
    }
    const { canceled, filePath } = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options))
    return canceled || !filePath ? null : grantFile(supervisor, filePath, 'write')
  }
}

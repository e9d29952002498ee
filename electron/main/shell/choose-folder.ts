import { BrowserWindow, dialog } from 'electron'
import type { Supervisor } from '../data-process/supervisor.ts'
import { grantFile } from './grant-file.ts'
import type { ShellHandlers } from './ipc.ts'

export function chooseFolder(supervisor: Supervisor): ShellHandlers['chooseFolder'] {
  return async (_input, sender) => {
    const window = BrowserWindow.fromWebContents(sender)
    const options = { properties: ['openDirectory' as const] }
    const { canceled, filePaths } = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options))
    const [path] = filePaths
    return canceled || path === undefined ? null : grantFile(supervisor, path, 'folder')
  }
}

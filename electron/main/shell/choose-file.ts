import { BrowserWindow, dialog } from 'electron'
import type { Supervisor } from '../data-process/supervisor.ts'
import type { ShellHandlers } from './ipc.ts'
import { grantFile } from './grant-file.ts'

const FILTERS = {
  // Whatever proves something.
  'add-evidence': [],
  'import-approval': [{ name: 'JSON', extensions: ['json'] }],
  'import-document': [{ name: 'Documents', extensions: ['docx', 'md', 'markdown', 'txt', 'html', 'htm'] }],
  'import-incident': [{ name: 'JSON', extensions: ['json'] }],
  'import-ladders': [{ name: 'JSON', extensions: ['json'] }],
  'import-playbook': [{ name: 'JSON', extensions: ['json'] }],
  'import-messages': [{ name: 'Messages', extensions: ['json', 'yaml', 'yml', 'csv'] }],
} as const

export function chooseFile(supervisor: Supervisor): ShellHandlers['chooseFile'] {
  return async ({ purpose }, sender) => {
    const window = BrowserWindow.fromWebContents(sender)
    const options = {
      properties: ['openFile' as const],
      filters: FILTERS[purpose].map(({ name, extensions }) => ({ name, extensions: [...extensions] })),
    }
    const { canceled, filePaths } = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options))
    const [path] = filePaths
    return canceled || path === undefined ? null : grantFile(supervisor, path, 'read')
  }
}

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { electronArguments } from '../../../electron/launch/drive/electron-arguments.ts'
import { withVirtualWindow } from '../../../electron/launch/drive/with-virtual-window.ts'
import { resolveElectron } from '../../../electron/launch/runtime/resolve-electron.ts'
import { runCommand } from '../../../electron/launch/terminal/run-command.ts'
import { temporaryFolder } from '../../unit/launch/temporary-folder.ts'

const LIMIT = 60_000

const PROGRAM = `const { app } = require('electron')
console.log('told ' + JSON.stringify({
  isPackaged: app.isPackaged, name: app.getName(), version: app.getVersion(), path: app.getAppPath(),
  required: globalThis.required ?? [], electron: process.versions.electron,
}))
app.quit()
`

describe('the resolved Electron', () => {
  const start = async (
    args: readonly string[],
  ): Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }> => {
    const { executable } = await resolveElectron()
    const isRoot = process.getuid?.() === 0
    return withVirtualWindow((env) =>
      runCommand(executable, [...electronArguments(env, isRoot), ...args], { env, timeout: LIMIT }),
    )
  }

  it('starts the program of a folder as itself, after what -r names', { timeout: LIMIT }, async () => {
    const folder = temporaryFolder()
    writeFileSync(
      join(folder, 'package.json'),
      '{ "name": "small", "productName": "Small", "version": "1.2.3", "main": "start.cjs" }',
    )
    writeFileSync(join(folder, 'start.cjs'), PROGRAM)
    writeFileSync(join(folder, 'hook.cjs'), 'globalThis.required = [...(globalThis.required ?? []), "hook"]')
    const { version } = await resolveElectron()
    const { code, stdout } = await start(['-r', join(folder, 'hook.cjs'), folder])
    expect(code).toBe(0)
    expect(JSON.parse(/^told (.+)$/m.exec(stdout)?.[1] ?? '{}')).toEqual({
      isPackaged: false,
      name: 'Small',
      version: '1.2.3',
      path: folder,
      required: ['hook'],
      electron: version,
    })
  })
})

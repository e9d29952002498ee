import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { electronArguments } from '../../../electron/launch/drive/electron-arguments.ts'
import { withVirtualWindow } from '../../../electron/launch/drive/with-virtual-window.ts'
import { projectFolder } from '../../../electron/launch/project-folder.ts'
import { resolveElectron } from '../../../electron/launch/runtime/resolve-electron.ts'
import { runCommand } from '../../../electron/launch/terminal/run-command.ts'
import { temporaryFolder } from '../../unit/launch/temporary-folder.ts'

const LIMIT = 60_000
const HOLD = join(projectFolder, 'electron', 'launch', 'drive', 'hold-until-attached.cjs')

/** Tells when Electron itself is ready, and when it lets the program know. */
const PROGRAM = `const { app } = require('electron')
app.once('ready', () => setTimeout(() => { console.log('released'); globalThis.releaseUnisson() }, 300))
app.whenReady().then(() => { console.log('ready'); app.quit() })
`

describe('hold-until-attached', () => {
  it('keeps the program waiting until it is released', { timeout: LIMIT }, async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'package.json'), '{ "name": "small", "main": "start.cjs" }')
    writeFileSync(join(folder, 'start.cjs'), PROGRAM)
    const { executable } = await resolveElectron()
    const args = [...electronArguments(process.env, process.getuid?.() === 0), '--disable-gpu', '-r', HOLD, folder]
    const { code, stdout } = await withVirtualWindow((env) => runCommand(executable, args, { env, timeout: LIMIT }))
    expect(stdout.match(/released|ready/g)).toEqual(['released', 'ready'])
    expect(code).toBe(0)
  })
})

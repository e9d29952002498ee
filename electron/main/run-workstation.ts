import { app, BrowserWindow } from 'electron'
import { join } from 'node:path'
import { z } from 'zod'
import type { DataProcessState } from '../../shared/contract/shell-api.ts'
import { forkNode } from './data-process/fork-node.ts'
import { forkUtility } from './data-process/fork-utility.ts'
import { Supervisor } from './data-process/supervisor.ts'
import { factorFile } from './keychain/factor-file.ts'
import type { Paths } from './paths.ts'
import { chooseFile } from './shell/choose-file.ts'
import { chooseFolder } from './shell/choose-folder.ts'
import { chooseSave } from './shell/choose-save.ts'
import { copyCredential } from './shell/copy-credential.ts'
import { exportPdf } from './shell/export-pdf.ts'
import { registerIpc } from './shell/ipc.ts'
import { keychainState } from './shell/keychain-state.ts'
import { lockWithTheMachine } from './shell/lock-with-the-machine.ts'
import { SecretClipboard } from './shell/secret-clipboard.ts'
import { setTheme } from './shell/set-theme.ts'
import { useKeychain } from './shell/use-keychain.ts'
import { WindowFlush } from './windows/window-flush.ts'

z.config({ jitless: true })

/** What a page has to save before its window closes: longer than it gives itself. Then the data process to close before the program ends. */
const FLUSH_PATIENCE_MS = 2_500
const STOP_PATIENCE_MS = 5_000

/** Everything behind the window: the data process, what pages may ask of the shell, and an orderly end. Electron is ready. */
export function runWorkstation(window: BrowserWindow, at: Paths, developmentOrigin: string | null): void {
  const dataArguments = [join(app.getPath('userData'), 'workspace'), at.resources]
  const supervisor = new Supervisor(() =>
    app.isPackaged
      ? forkUtility(at.data, dataArguments)
      : forkNode(at.node, at.data, dataArguments, { sourceMaps: developmentOrigin !== null }),
  )
  supervisor.start()
  const factor = factorFile(app.getPath('userData'))
  const clipboard = new SecretClipboard(() => {
    supervisor.ask({ type: 'clipboard-cleared' }).catch(() => undefined)
  })

  const flush = new WindowFlush(() => BrowserWindow.getAllWindows())

  registerIpc({
    developmentOrigin,
    handlers: {
      chooseFile: chooseFile(supervisor),
      chooseFolder: chooseFolder(supervisor),
      chooseSave: chooseSave(supervisor),
      exportPdf: exportPdf(supervisor),
      copyCredential: copyCredential(supervisor, clipboard),
      keychainState: keychainState(supervisor),
      useKeychain: useKeychain(supervisor, factor),
      setTheme,
    },
    onPort: (port) => {
      supervisor.connect(port)
    },
    dataProcessState: () => supervisor.state,
    onFlushed: (id) => {
      flush.answered(id)
    },
  })
  supervisor.onState((state) => {
    for (const { webContents } of BrowserWindow.getAllWindows()) webContents.send('data-process', state)
  })
  const follow = (state: DataProcessState): void => {
    // It comes back locked, and what was copied out of it goes as at a lock.
    if (state !== 'running') void clipboard.clear().catch(() => undefined)
    const held = state === 'running' ? factor.read() : null
    if (held) supervisor.ask({ type: 'offer-factor', factor: held }).catch(() => undefined)
  }
  supervisor.onState(follow)
  supervisor.onWorkspace(({ state }) => {
    if (state === 'locked') void clipboard.clear().catch(() => undefined)
  })
  lockWithTheMachine(supervisor, (patienceMs) => flush.ask(patienceMs))
  app.on('second-instance', () => {
    if (window.isDestroyed()) return
    if (window.isMinimized()) window.restore()
    window.focus()
  })
  let flushed = false
  window.on('close', (event) => {
    if (flushed) return
    event.preventDefault()
    void flush.ask(FLUSH_PATIENCE_MS).finally(() => {
      flushed = true
      if (!window.isDestroyed()) window.close()
    })
  })
  app.on('window-all-closed', () => {
    app.quit()
  })
  let stopping = false
  let stopped = false
  app.on('before-quit', (event) => {
    if (stopped) return
    event.preventDefault()
    if (stopping) return
    stopping = true
    void flush
      .ask(flushed ? 0 : FLUSH_PATIENCE_MS)
      .then(() => clipboard.close())
      // A clipboard that fails must not keep the store from being closed in order.
      .catch(() => undefined)
      .then(() => supervisor.stop(STOP_PATIENCE_MS))
      .finally(() => {
        stopped = true
        flushed = true
        app.quit()
      })
  })
}

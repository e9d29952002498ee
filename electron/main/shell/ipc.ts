import { ipcMain, type WebContents } from 'electron'
import type { MessagePortMain } from 'electron'
import { shellCalls, type ShellCallName, type ShellInput, type ShellOutput } from '../../../shared/contract/shell-api.ts'
import { AppError } from '../../../shared/errors/app-error.ts'
import { APP_ORIGIN } from '../protocol/app-origin.ts'

export type ShellHandlers = {
  readonly [Name in ShellCallName]: (
    input: ShellInput<Name>,
    sender: WebContents,
  ) => Promise<ShellOutput<Name>> | ShellOutput<Name>
}

interface IpcOptions {
  readonly developmentOrigin: string | null
  readonly handlers: ShellHandlers
  readonly onPort: (port: MessagePortMain) => void
  readonly dataProcessState: () => string
  /** A page has saved what it had been asked to save. */
  readonly onFlushed: (id: number) => void
}

/** The only file that touches ipcMain. The sender is checked, the name and the arguments are parsed from `unknown`. */
export function registerIpc({ developmentOrigin, handlers, onPort, dataProcessState, onFlushed }: IpcOptions): void {
  const trusted = (frame: Electron.WebFrameMain | null): boolean => {
    if (frame === null || frame.parent !== null) return false
    return frame.origin === APP_ORIGIN || (developmentOrigin !== null && frame.origin === developmentOrigin)
  }

  ipcMain.handle('shell', async (event, name: unknown, input: unknown) => {
    try {
      if (!trusted(event.senderFrame)) throw new AppError('bad-request', 'The sender is not a page of this program')
      if (typeof name !== 'string' || !Object.hasOwn(shellCalls, name))
        throw new AppError('unknown-method', 'There is no such call')
      const call = name as ShellCallName
      const parsed = shellCalls[call].input.safeParse(input)
      if (!parsed.success) throw new AppError('bad-request', 'The arguments of the call do not have its form')
      // The table pairs each name with its own input, which the parse above has just established.
      const handle = handlers[call] as (input: unknown, sender: WebContents) => unknown
      return { ok: true, value: await handle(parsed.data, event.sender) }
    } catch (error) {
      const known = error instanceof AppError ? error : new AppError('internal', 'The shell met an unexpected fault')
      if (known !== error) process.stderr.write(`${error instanceof Error ? (error.stack ?? '') : String(error)}\n`)
      return { ok: false, error: known.toPayload() }
    }
  })

  ipcMain.on('port', (event) => {
    const [port] = event.ports
    if (!port) return
    if (trusted(event.senderFrame)) onPort(port)
    else port.close()
  })

  ipcMain.on('flushed', (event, id: unknown) => {
    if (trusted(event.senderFrame) && typeof id === 'number') onFlushed(id)
  })

  ipcMain.handle('data-process-state', (event) => (trusted(event.senderFrame) ? dataProcessState() : null))
}

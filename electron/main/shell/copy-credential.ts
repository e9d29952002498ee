import { z } from 'zod'
import { AppError } from '../../../shared/errors/app-error.ts'
import type { Supervisor } from '../data-process/supervisor.ts'
import type { ShellHandlers } from './ipc.ts'
import { CLEARS_AFTER_MS, type SecretClipboard } from './secret-clipboard.ts'

/** The secret goes from the data process to the clipboard through main; the renderer hears only how long it stays. */
export function copyCredential(supervisor: Supervisor, clipboard: SecretClipboard): ShellHandlers['copyCredential'] {
  return async ({ accountId, passphrase }) => {
    const put = await clipboard.put(z.string().parse(await supervisor.ask({ type: 'reveal-credential', accountId, passphrase })))
    if (!put) throw new AppError('cancelled', 'The program is ending')
    return { clearsInSeconds: CLEARS_AFTER_MS / 1000 }
  }
}

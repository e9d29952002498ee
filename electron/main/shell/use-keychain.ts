import { randomBytes } from 'node:crypto'
import { AppError } from '../../../shared/errors/app-error.ts'
import type { Supervisor } from '../data-process/supervisor.ts'
import type { FactorFile } from '../keychain/factor-file.ts'
import { isTrustworthy } from '../keychain/is-trustworthy.ts'
import { keychainBackend } from '../keychain/keychain-backend.ts'
import type { ShellHandlers } from './ipc.ts'

const FACTOR_BYTES = 32

/** Binds the workspace to this system's keychain, or frees it. The new factor is on disk before the key is wrapped with it. */
export function useKeychain(supervisor: Supervisor, file: FactorFile): ShellHandlers['useKeychain'] {
  return async ({ enabled, passphrase }) => {
    if (!enabled) {
      await supervisor.ask({ type: 'change-factor', factor: null, passphrase })
      file.remove()
      return { enabled: false }
    }
    const backend = keychainBackend()
    if (!isTrustworthy(backend))
      throw new AppError('keychain-unavailable', 'The system has no keychain that protects a secret', { backend })
    const factor = new Uint8Array(randomBytes(FACTOR_BYTES))
    const before = file.read()
    file.write(factor)
    try {
      await supervisor.ask({ type: 'change-factor', factor, passphrase })
    } catch (error) {
      if (before === null) file.remove()
      else file.write(before)
      throw error
    }
    return { enabled: true }
  }
}

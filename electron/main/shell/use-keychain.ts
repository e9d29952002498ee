import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { AppError } from '../../../shared/errors/app-error.ts'
import type { Supervisor } from '../data-process/supervisor.ts'
import type { FactorFile } from '../keychain/factor-file.ts'
import { isTrustworthy } from '../keychain/is-trustworthy.ts'
import { keychainBackend } from '../keychain/keychain-backend.ts'
import type { ShellHandlers } from './ipc.ts'

const FACTOR_BYTES = 32

/**
 * Binds the workspace to this system's keychain, or frees it. The factor is on disk before the key is wrapped with it,
 * is never replaced by another, and goes only once the data process has said that it is no longer needed: whenever
 * either process dies, or the answer is lost, what the header asks for is there. One that is left over does no harm.
 */
export function useKeychain(supervisor: Pick<Supervisor, 'ask'>, file: FactorFile): ShellHandlers['useKeychain'] {
  return async ({ enabled, passphrase }) => {
    if (!enabled) {
      await supervisor.ask({ type: 'change-factor', factor: null, passphrase })
      file.remove()
      return { enabled: false }
    }
    const backend = keychainBackend()
    if (!isTrustworthy(backend))
      throw new AppError('keychain-unavailable', 'The system has no keychain that protects a secret', { backend })
    const kept = file.read()
    // Written over, what the header asks for would be gone when the keychain opens again.
    if (kept === null && file.exists() && z.boolean().parse(await supervisor.ask({ type: 'keychain-needed' })))
      throw new AppError('keychain-unavailable', 'The keychain does not give its part of the key', { backend })
    const factor = kept ?? new Uint8Array(randomBytes(FACTOR_BYTES))
    if (kept === null) file.write(factor)
    await supervisor.ask({ type: 'change-factor', factor, passphrase })
    return { enabled: true }
  }
}

import type { FactorFile } from '../keychain/factor-file.ts'
import { isTrustworthy } from '../keychain/is-trustworthy.ts'
import { keychainBackend } from '../keychain/keychain-backend.ts'
import type { ShellHandlers } from './ipc.ts'

export function keychainState(file: FactorFile): ShellHandlers['keychainState'] {
  return () => {
    const backend = keychainBackend()
    return { available: isTrustworthy(backend), backend, enabled: file.read() !== null }
  }
}

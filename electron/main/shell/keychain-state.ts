import { z } from 'zod'
import type { Supervisor } from '../data-process/supervisor.ts'
import { isTrustworthy } from '../keychain/is-trustworthy.ts'
import { keychainBackend } from '../keychain/keychain-backend.ts'
import type { ShellHandlers } from './ipc.ts'

export function keychainState(supervisor: Pick<Supervisor, 'ask'>): ShellHandlers['keychainState'] {
  return async () => {
    const backend = keychainBackend()
    // The header says it: a factor on the disk may be left over from a change that did not come through.
    const enabled = z.boolean().parse(await supervisor.ask({ type: 'keychain-needed' }))
    return { available: isTrustworthy(backend), backend, enabled }
  }
}

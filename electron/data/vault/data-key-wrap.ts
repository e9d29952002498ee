import type { WorkspaceHeader } from './workspace-header.ts'
import { seal, unseal } from './sealed-box.ts'

type Bound = Pick<WorkspaceHeader, 'format' | 'createdAt' | 'factors' | 'kdf'>

/** The parameters are bound to the wrap: a header whose cost was lowered by hand no longer opens. */
function associated(header: Bound): string {
  const { kdf } = header
  return JSON.stringify([
    header.format,
    header.createdAt,
    header.factors,
    kdf.algorithm,
    kdf.memoryKibibytes,
    kdf.passes,
    kdf.lanes,
    kdf.salt,
  ])
}

/** The data key sealed under the wrapping key, base64. */
export function wrapDataKey(key: Uint8Array, dataKey: Uint8Array, header: Bound): string {
  return seal(key, dataKey, associated(header)).toString('base64')
}

/** null when the wrapping key is not the right one. */
export function unwrapDataKey(key: Uint8Array, header: WorkspaceHeader): Buffer | null {
  return unseal(key, Buffer.from(header.wrappedKey, 'base64'), associated(header))
}

import { createHash } from 'node:crypto'
import { z } from 'zod'
import { AppError } from '../../../../../shared/errors/app-error.ts'
import { toDatabaseFault } from '../../../db/to-database-fault.ts'
import type { WorkspaceDatabase } from '../../../db/workspace-database.ts'

const bytesRow = z.object({ bytes: z.instanceof(Uint8Array) })

type Original = { readonly state: 'intact'; readonly bytes: Uint8Array } | { readonly state: 'damaged' | 'missing' }

/**
 * An original as it lies in the store, compared with its SHA-256. A page that the disk spoilt makes this one damaged, not
 * the call fail: the others still read.
 */
export function readOriginal(database: WorkspaceDatabase, sha256: string): Original {
  try {
    const row = database.get(bytesRow, 'SELECT bytes FROM evidence WHERE sha256 = :sha256', { sha256 })
    if (row === null) return { state: 'missing' }
    const same = createHash('sha256').update(row.bytes).digest('hex') === sha256
    return same ? { state: 'intact', bytes: row.bytes } : { state: 'damaged' }
  } catch (error) {
    const fault = toDatabaseFault(error)
    if (fault instanceof AppError && fault.code === 'database-damaged') return { state: 'damaged' }
    throw error
  }
}

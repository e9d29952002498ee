import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { AppError } from '../../../../shared/errors/app-error.ts'
import { checkIntegrity } from '../check-integrity.ts'
import { openDatabase } from '../open-database.ts'

/** The file is the one that was written, opens with the key and is sound; throws `backup-invalid` otherwise. */
export async function verifyBackup(path: string, sha256: string, key: Uint8Array): Promise<void> {
  try {
    const hash = createHash('sha256')
    for await (const part of createReadStream(path)) hash.update(part as Buffer)
    if (hash.digest('hex') !== sha256) throw new Error('Its SHA-256 is another one')
    const raw = openDatabase({ path, key, purpose: 'check' })
    try {
      await checkIntegrity(raw)
    } finally {
      raw.close()
    }
  } catch (error) {
    throw new AppError('backup-invalid', 'The backup is damaged or not of this workspace', {}, { cause: error })
  }
}

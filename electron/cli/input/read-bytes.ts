import { open } from 'node:fs/promises'
import { UsageProblem } from '../usage-problem.ts'
import { folderProblem } from './folder-problem.ts'
import { MAX_INPUT_BYTES, tooLarge } from './input-limit.ts'
import { readFailure } from './read-failure.ts'
import { readLimited } from './read-limited.ts'

/** Reads a file whole. Throws `UsageProblem` for what is missing, unreadable, a folder, or too large; size is checked before reading. */
export async function readBytes(path: string, shown: string): Promise<Buffer> {
  const handle = await open(path, 'r').catch((error: unknown) => {
    throw new UsageProblem(`cannot read ${shown}: ${readFailure(error)}`)
  })
  try {
    const stat = await handle.stat()
    if (stat.isDirectory()) throw folderProblem(shown)
    if (stat.size > MAX_INPUT_BYTES) throw tooLarge(shown)
    return await readLimited(handle.createReadStream({ autoClose: false }), shown)
  } finally {
    await handle.close()
  }
}

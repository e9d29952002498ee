import type { CommandIo } from '../command-io.ts'
import { readBytes } from './read-bytes.ts'
import { readLimited } from './read-limited.ts'
import { resolvePath } from './resolve-path.ts'

/** The bytes of a file named on the command line, or of standard input for `-`. */
export async function readSource(path: string, io: CommandIo): Promise<Buffer> {
  return path === '-' ? readLimited(io.stdin, 'standard input') : readBytes(resolvePath(io.folder, path), path)
}

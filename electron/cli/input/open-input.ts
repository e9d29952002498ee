import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import type { CommandIo } from '../command-io.ts'
import { UsageProblem } from '../usage-problem.ts'
import { folderProblem } from './folder-problem.ts'
import { readFailure } from './read-failure.ts'
import { resolvePath } from './resolve-path.ts'

/** A file as a stream, `-` for standard input. Opens before anything is printed, so that a missing file leaves standard output empty. */
export async function openInput(path: string, io: Pick<CommandIo, 'stdin' | 'folder'>): Promise<Readable> {
  if (path === '-') return io.stdin
  const full = resolvePath(io.folder, path)
  const found = await stat(full).catch((error: unknown) => {
    throw new UsageProblem(`cannot read ${path}: ${readFailure(error)}`)
  })
  if (found.isDirectory()) throw folderProblem(path)
  return createReadStream(full)
}

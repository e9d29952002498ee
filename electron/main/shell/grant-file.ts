import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import type { Supervisor } from '../data-process/supervisor.ts'

/** Tells the data process that the person named this one file or folder, and gives the renderer only a token and its name. */
export async function grantFile(
  supervisor: Supervisor,
  path: string,
  mode: 'read' | 'write' | 'folder',
): Promise<{ grant: string; name: string }> {
  const grant = randomUUID()
  await supervisor.ask({ type: 'grant-file', grant, path, mode })
  return { grant, name: basename(path) }
}

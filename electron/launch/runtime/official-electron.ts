import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { runCommand } from '../terminal/run-command.ts'
import { distributionVersion } from './distribution-version.ts'
import { platformBinary } from './platform-binary.ts'
import type { ResolvedElectron } from './resolved-electron.ts'

/** A refusal comes at once; a real transfer of 120 MB may take its time. */
const FETCH_LIMIT = 180_000

/** The binary of the `electron` package in `project`, null when it was never fetched. */
export async function officialElectron(project: string): Promise<ResolvedElectron | null> {
  const folder = join(project, 'node_modules', 'electron')
  const inside = await readFile(join(folder, 'path.txt'), 'utf8').catch(() => platformBinary(process.platform))
  const executable = join(folder, 'dist', inside.trim())
  if (!existsSync(executable)) return null
  return { executable, origin: 'official', version: await distributionVersion(join(folder, 'dist')) }
}

/** Lets the `electron` package fetch its own binary; null when it cannot, said in one line. */
export async function fetchOfficialElectron(project: string, env: NodeJS.ProcessEnv): Promise<ResolvedElectron | null> {
  const installer = join(project, 'node_modules', 'electron', 'install.js')
  if (!existsSync(installer)) return null
  const outcome = await runCommand(process.execPath, [installer], { cwd: project, env, timeout: FETCH_LIMIT })
  const resolved = outcome.code === 0 ? await officialElectron(project) : null
  if (resolved === null) process.stderr.write('The official Electron cannot be fetched from here; looking elsewhere\n')
  return resolved
}

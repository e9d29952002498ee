import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** What the last build of one target was made from. */
export interface BuildState {
  readonly fingerprint: string
  readonly mode: 'development' | 'packaged'
}

/** Reads a recorded state; null when there is none or it cannot be read, which only means "build again". */
export async function readBuildState(file: string): Promise<BuildState | null> {
  try {
    const value: unknown = JSON.parse(await readFile(file, 'utf8'))
    if (typeof value !== 'object' || value === null || !('fingerprint' in value) || !('mode' in value)) return null
    const { fingerprint, mode } = value
    if (typeof fingerprint !== 'string' || (mode !== 'development' && mode !== 'packaged')) return null
    return { fingerprint, mode }
  } catch {
    return null
  }
}

/** Records a state in one step, so that a build that was interrupted is never taken for a finished one. */
export async function writeBuildState(file: string, state: BuildState): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(`${file}.${process.pid}`, `${JSON.stringify(state)}\n`)
  await rename(`${file}.${process.pid}`, file)
}

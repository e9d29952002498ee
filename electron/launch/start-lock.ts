import { mkdir, open, readFile, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const POLL = 100

/**
 * Runs `job` while holding `file`, so that two starts at once fetch one runtime, or build once. A lock whose process
 * is gone is taken over. Should two processes take it over together, both do the work: the last step of the job is
 * an atomic rename, so the result is still whole.
 */
export async function withStartLock<Result>(file: string, job: () => Promise<Result>): Promise<Result> {
  await mkdir(dirname(file), { recursive: true })
  while (!(await take(file))) {
    if (await isAbandoned(file)) await rm(file, { force: true })
    else await wait(POLL)
  }
  try {
    return await job()
  } finally {
    await rm(file, { force: true })
  }
}

async function take(file: string): Promise<boolean> {
  try {
    await using handle = await open(file, 'wx')
    await handle.writeFile(String(process.pid))
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

async function isAbandoned(file: string): Promise<boolean> {
  const owner = Number(await readFile(file, 'utf8').catch(() => ''))
  // Empty: its owner is between creating the file and writing its number, or died there. Give it one turn.
  if (!Number.isInteger(owner) || owner <= 0) {
    await wait(POLL)
    return Number(await readFile(file, 'utf8').catch(() => '1')) === 0
  }
  try {
    process.kill(owner, 0)
    return false
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH'
  }
}

import { readFileSync, rmSync } from 'node:fs'
import { z } from 'zod'
import { writeAtomically } from '../files/write-atomically.ts'

const markSchema = z.object({ pid: z.number().int() })

/** Says on the disk that a process has the store open. */
export function setOpenMark(path: string): void {
  writeAtomically(path, JSON.stringify({ pid: process.pid }))
}

export function clearOpenMark(path: string): void {
  rmSync(path, { force: true })
}

/** `closed` well, left by a process that `died`, or `used` by another one that lives. */
export function readOpenMark(path: string): 'closed' | 'died' | 'used' {
  let pid: number
  try {
    pid = markSchema.parse(JSON.parse(readFileSync(path, 'utf8'))).pid
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'closed' : 'died'
  }
  if (pid === process.pid) return 'died'
  try {
    process.kill(pid, 0)
    return 'used'
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM' ? 'used' : 'died'
  }
}

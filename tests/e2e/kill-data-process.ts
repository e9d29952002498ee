import { execFileSync } from 'node:child_process'
import type { ElectronApplication } from '@playwright/test'

/** Ends the program's data process with SIGKILL, as a crash does. Throws when there is none. */
export async function killDataProcess(application: ElectronApplication): Promise<void> {
  const program = await application.evaluate(() => process.pid)
  const children = execFileSync('ps', ['-o', 'pid=,args=', '--ppid', String(program)], { encoding: 'utf8' })
  const pid = Number.parseInt(children.split('\n').find((line) => line.includes('data.mjs')) ?? '', 10)
  if (Number.isNaN(pid)) throw new Error('The data process is not there')
  process.kill(pid, 'SIGKILL')
}

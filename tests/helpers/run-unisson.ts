import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export interface CommandResult {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

const ENTRY = fileURLToPath(new URL('../../electron/cli/unisson.ts', import.meta.url))

/** Runs the real command in a process of its own. `environment` is added to a bare one. */
export function runUnisson(
  args: readonly string[],
  options: {
    readonly folder?: string
    readonly input?: string | Uint8Array
    readonly environment?: Readonly<Record<string, string>>
  } = {},
): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [ENTRY, ...args], {
      cwd: options.folder,
      env: { PATH: process.env['PATH'], LANG: 'C.UTF-8', ...options.environment },
    })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.stdin.on('error', () => {})
    child.on('error', reject)
    child.on('close', (status) =>
      resolve({ status, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    )
    child.stdin.end(options.input ?? '')
  })
}

import { execFile } from 'node:child_process'
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'

interface Place {
  readonly line: number
  readonly column: number
}

/** A piece of a source file and what stands there instead; lines and columns from 0. */
export interface SourceChange {
  readonly id: string
  /** Absolute. */
  readonly file: string
  readonly location: { readonly start: Place; readonly end: Place }
  readonly replacement: string
}

const FAULT = /^(.+?)\.mutant-(\w+)\.ts\(\d+,\d+\): error (TS\d+: .*)$/gmu

/**
 * Compiles each change as a copy of its file beside the original, in a copy of `shared`, in one run of the compiler.
 * Gives the first fault of each that is refused, by id. What is only unused or never reached is no fault.
 */
export async function compileMutants(project: string, changes: readonly SourceChange[]): Promise<ReadonlyMap<string, string>> {
  const folder = join(project, '.cache/mutation/compile')
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  await cp(join(project, 'shared'), join(folder, 'shared'), { recursive: true })
  const files: string[] = []
  for (const { id, file, location, replacement } of changes) {
    const source = await readFile(file, 'utf8')
    const changed = source.slice(0, offsetOf(source, location.start)) + replacement + source.slice(offsetOf(source, location.end))
    const copy = relative(project, file).replace(/\.ts$/u, `.mutant-${id}.ts`)
    await writeFile(join(folder, copy), changed)
    files.push(copy)
  }
  const compilerOptions = {
    rootDir: '.',
    noEmit: true,
    composite: false,
    incremental: false,
    emitDeclarationOnly: false,
    declaration: false,
    lib: ['es2023', 'esnext.intl'],
    types: [],
    noUnusedLocals: false,
    noUnusedParameters: false,
    allowUnreachableCode: true,
  }
  const declarations = ['shared/**/*.d.ts']
  await writeFile(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ extends: './shared/tsconfig.base.json', compilerOptions, files, include: declarations }),
  )
  const faults = new Map<string, string>()
  for (const [, , id = '', reason = ''] of (await compile(project, folder)).matchAll(FAULT))
    if (!faults.has(id)) faults.set(id, reason)
  return faults
}

function offsetOf(source: string, { line, column }: Place): number {
  let offset = 0
  for (let count = 0; count < line; count += 1) offset = source.indexOf('\n', offset) + 1
  return offset + column
}

/** What the compiler prints; it ends with a status of its own when there is a fault. */
function compile(project: string, folder: string): Promise<string> {
  const tsc = join(project, 'node_modules/typescript/bin/tsc')
  const options = { cwd: folder, maxBuffer: 64 * 1024 * 1024 }
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [tsc, '-p', folder, '--pretty', 'false'], options, (error, stdout) => {
      const strange = stdout.split('\n').find((line) => line.includes('error TS') && !line.includes('.mutant-'))
      if (strange !== undefined) reject(new Error(`the code does not compile as it is: ${strange}`))
      else if (error !== null && stdout === '') reject(error)
      else resolve(stdout)
    })
  })
}

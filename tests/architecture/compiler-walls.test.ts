import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'

const ROOT = new URL('../..', import.meta.url).pathname
const CACHE = join(ROOT, '.cache')
const TSC = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc')

interface Wall {
  readonly project: string
  /** Files of other processes. */
  readonly refused: readonly string[]
  /** Files that the project may import. */
  readonly allowed: readonly string[]
  /** The runtime has a page, has Node. */
  readonly page: boolean
  readonly node: boolean
}

const SHARED = 'shared/errors/app-error.ts'
const DATA = 'electron/data/new-id.ts'
const MAIN = 'electron/main/paths.ts'
const RENDERER = 'renderer/bridge/query.ts'

const WALLS: readonly Wall[] = [
  { project: 'shared', refused: [DATA, MAIN, RENDERER], allowed: [], page: false, node: false },
  { project: 'electron/data', refused: [MAIN, RENDERER], allowed: [SHARED], page: false, node: true },
  { project: 'electron/main', refused: [DATA, RENDERER], allowed: [SHARED], page: false, node: true },
  { project: 'electron/preload', refused: [DATA, MAIN, RENDERER], allowed: [SHARED], page: true, node: false },
  { project: 'electron/cli', refused: [MAIN, RENDERER], allowed: [SHARED, DATA], page: false, node: true },
  { project: 'renderer', refused: [DATA, MAIN], allowed: [SHARED], page: true, node: false },
]

let scratch: string

beforeAll(() => {
  mkdirSync(CACHE, { recursive: true })
  // Inside the checkout, so that types are found as they are from our own files.
  scratch = mkdtempSync(join(CACHE, 'walls-'))
})
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true })
})

/** What the real compiler says of these lines, each a file of its own, in a project with everything of ours but its files. */
async function complaints(project: string, name: string, lines: readonly string[]): Promise<readonly string[]> {
  const own = join(ROOT, project, 'tsconfig.json')
  const { references = [] } = JSON.parse(readFileSync(own, 'utf8')) as { references?: readonly { readonly path: string }[] }
  const folder = join(scratch, `${project.replaceAll('/', '-')}-${name}`)
  mkdirSync(folder)
  const files = lines.map((line, index) => {
    writeFileSync(join(folder, `probe-${index}.ts`), `${line}\n`)
    return `probe-${index}.ts`
  })
  const config = {
    extends: own,
    compilerOptions: { outDir: join(folder, 'out'), tsBuildInfoFile: join(folder, 'out', 'info') },
    include: [],
    files,
    references: references.map(({ path }) => ({ path: join(ROOT, project, path) })),
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
  const output = await promisify(execFile)(process.execPath, [TSC, '-p', folder, '--pretty', 'false']).then(
    () => '',
    (error: { readonly stdout?: string }) => error.stdout ?? '',
  )
  return files.map((file) =>
    output
      .split('\n')
      .filter((line) => line.includes(file))
      .join('\n'),
  )
}

async function holds({ project, refused, allowed, page, node }: Wall): Promise<void> {
  const [across, [ofPage, ofNode]] = await Promise.all([
    complaints(
      project,
      'imports',
      [...refused, ...allowed].map((path) => `export * from '${join(ROOT, path)}'`),
    ),
    // Apart from the imports, which bring the types of what they import.
    complaints(project, 'runtime', ['export const title = document.title', "export { readFileSync } from 'node:fs'"]),
  ])
  for (const [index, path] of refused.entries()) expect(across[index], `${path} in ${project}`).toContain('TS6307')
  for (const [index, path] of allowed.entries())
    expect(across[refused.length + index], `${path} in ${project}`).not.toContain('TS6307')
  if (page) expect(ofPage, `a page in ${project}`).toBe('')
  else expect(ofPage, `a page in ${project}`).toContain('TS2584')
  if (node) expect(ofNode, `Node in ${project}`).toBe('')
  else expect(ofNode, `Node in ${project}`).toMatch(/TS2307|TS2591/u)
}

it('the compiler holds the walls between the processes', { timeout: 60_000 }, async () => {
  await Promise.all(WALLS.map(holds))
})

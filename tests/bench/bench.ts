import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildProgram } from '../../electron/launch/build/build-program.ts'
import { withVirtualWindow } from '../../electron/launch/drive/with-virtual-window.ts'
import { projectFolder } from '../../electron/launch/project-folder.ts'
import { runMain } from '../../electron/launch/terminal/run-main.ts'
import { LaunchProblem } from '../../electron/launch/terminal/launch-problem.ts'
import type { BenchLine } from './bench-line.ts'
import { benchSections } from './bench-sections.ts'
import { isMet } from './measure/is-met.ts'
import { printLines } from './measure/print-lines.ts'

const RESULTS = join(projectFolder, 'bench-results')

/** `npm run bench [-- --only start,search]`: times the program against its peers, prints the table and writes JSON. */
async function bench(): Promise<number> {
  const { values } = parseArgs({ options: { only: { type: 'string', default: [...benchSections.keys()].join(',') } } })
  const names = values.only.split(',')
  const unknown = names.find((name) => !benchSections.has(name))
  if (unknown !== undefined)
    throw new LaunchProblem(`there is no section ${unknown}; there are: ${[...benchSections.keys()].join(', ')}`)
  await buildProgram()
  const scratch = await mkdtemp(join(tmpdir(), 'unisson-bench-'))
  const lines: BenchLine[] = []
  const failures: string[] = []
  try {
    await withVirtualWindow(async (env) => {
      for (const name of names) {
        const started = performance.now()
        try {
          lines.push(...((await benchSections.get(name)?.({ env, scratch })) ?? []))
        } catch (error) {
          failures.push(`${name}: ${error instanceof Error ? error.message : String(error)}`)
        }
        process.stderr.write(`${name}: ${((performance.now() - started) / 1000).toFixed(0)} s\n`)
      }
    })
  } finally {
    await rm(scratch, { recursive: true, force: true, maxRetries: 3, retryDelay: 200 })
  }
  console.log(printLines(lines))
  const verdicts = lines.map(isMet)
  const met = verdicts.filter((verdict) => verdict === true).length
  const missed = verdicts.filter((verdict) => verdict === false).length
  for (const failure of failures) console.log(`not measured, ${failure}`)
  console.log(`\n${met} targets met, ${missed} missed, ${failures.length} sections failed`)
  await mkdir(RESULTS, { recursive: true })
  const machine = { cpu: cpus()[0]?.model ?? '', cores: cpus().length, node: process.version, platform: process.platform }
  const file = join(RESULTS, 'speed.json')
  await writeFile(
    file,
    `${JSON.stringify({ at: new Date().toISOString(), machine, lines: lines.map(withVerdict), failures }, null, 2)}\n`,
  )
  return failures.length > 0 ? 1 : 0
}

function withVerdict(line: BenchLine): BenchLine & { readonly met: boolean | null } {
  return { ...line, met: isMet(line) }
}

await runMain(bench)

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { globSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { projectFolder } from '../../electron/launch/project-folder.ts'
import { LaunchProblem } from '../../electron/launch/terminal/launch-problem.ts'
import { runMain } from '../../electron/launch/terminal/run-main.ts'
import { wilson } from '../bench/coherence/score/wilson.ts'
import { seededRandom } from '../helpers/seeded-random.ts'
import { codeLines, type CodeLine } from './code-lines.ts'
import { readMutationResult } from './mutation-result.ts'

const TARGET = 0.8
const CACHE = join(projectFolder, '.cache/mutation')
const REPORT = join(CACHE, 'report.json')

/**
 * `npm run mutate [-- --files shared/coherence/rules] [--sample LINES] [--seed TEXT] [--workers 1]`: mutates the checker
 * with Stryker and prints the share of mutants that a test detects, with its 95 % interval; status 1 under 80 %. Without
 * `--sample` every line is mutated, which takes hours.
 */
async function mutate(): Promise<number> {
  const { values } = parseArgs({
    options: {
      files: { type: 'string', default: 'shared/coherence' },
      sample: { type: 'string' },
      seed: { type: 'string', default: '1' },
      workers: { type: 'string', default: '2' },
    },
  })
  const files = globSync([`${values.files}/**/*.ts`, values.files], { cwd: projectFolder })
    .filter((file) => file.startsWith('shared/coherence') && file.endsWith('.ts'))
    .toSorted()
  if (files.length === 0) throw new LaunchProblem(`${values.files} names no file of shared/coherence`)
  const mutated = values.sample === undefined ? files : await sampled(files, Number(values.sample), values.seed)
  await rm(REPORT, { force: true })
  await runStryker(mutated, Number(values.workers))
  const result = readMutationResult(await readFile(REPORT, 'utf8'))
  for (const line of [...result.survivors, ...result.timeouts]) console.log(line)
  console.log([...result.statuses].map(([status, count]) => `${status} ${count}`).join(', '))
  const score = wilson(result.detected, result.valid)
  if (score === null) throw new LaunchProblem('no mutant was made: take more lines')
  const [value, low, high] = [score.value, score.low, score.high].map((share) => `${(share * 100).toFixed(1)} %`)
  console.log(`Detected ${result.detected} of ${result.valid}: ${value} (${low} to ${high})`)
  return score.value >= TARGET ? 0 : 1
}

/** Ranges `file:line-line` of lines drawn without regard to what they hold, so that the sample speaks for the whole. */
async function sampled(files: readonly string[], count: number, seed: string): Promise<readonly string[]> {
  if (!Number.isSafeInteger(count) || count < 1) throw new LaunchProblem('--sample takes a number of lines, 1 or more')
  const random = seededRandom(seed)
  const lines: CodeLine[] = []
  for (const file of files) lines.push(...codeLines(file, await readFile(join(projectFolder, file), 'utf8')))
  const drawn = lines
    .map((line) => ({ line, rank: random.next() }))
    .toSorted((left, right) => left.rank - right.rank)
    .slice(0, count)
  return drawn.map(({ line }) => `${line.file}:${line.line}-${line.line}`)
}

async function runStryker(mutated: readonly string[], workers: number): Promise<void> {
  const options = {
    plugins: ['@stryker-mutator/*', join(projectFolder, 'tests/mutation/compiler-checker.ts')],
    checkers: ['compiler'],
    testRunner: 'vitest',
    // The tests to run are known from what each of them reached: asking which import a file takes longer than running them.
    vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
    mutate: mutated,
    coverageAnalysis: 'perTest',
    // Stryker asks TypeScript for an API that TypeScript 7 lacks when it finds a project: it is shown none.
    tsconfigFile: 'tests/mutation/no-tsconfig.json',
    ignorePatterns: ['dist', '.cache', 'shots', 'bench-results'],
    // What runs once at import can be told by no single test: see the README.
    ignoreStatic: true,
    concurrency: workers,
    // A busy machine is slow and no proof: only what hangs for good counts as found.
    timeoutMS: 40_000,
    tempDirName: '.cache/mutation/sandbox',
    reporters: ['progress-append-only', 'json'],
    jsonReporter: { fileName: '.cache/mutation/report.json' },
  }
  await mkdir(CACHE, { recursive: true })
  const file = join(CACHE, 'options.json')
  await writeFile(file, JSON.stringify(options))
  const stryker = join(projectFolder, 'node_modules/@stryker-mutator/core/bin/stryker.js')
  const child = spawn(process.execPath, [stryker, 'run', file], { cwd: projectFolder, stdio: ['ignore', 2, 2] })
  const [code] = await once(child, 'close')
  if (code !== 0) throw new LaunchProblem(`Stryker ended with status ${String(code)}; its own lines above say why`)
}

await runMain(mutate)

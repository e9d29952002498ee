import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { checkStages } from './checks/check-stages.ts'
import { closingLine } from './checks/closing-line.ts'
import { outcomeTable } from './checks/outcome-table.ts'
import { runChecks } from './checks/run-checks.ts'
import { projectFolder } from './project-folder.ts'
import { LaunchProblem } from './terminal/launch-problem.ts'
import { runMain } from './terminal/run-main.ts'

/**
 * `npm test [-- STAGE...]`: runs every check, or the stages named, and ends with one line of real counts.
 * The status is 0 only when nothing failed.
 */
await runMain(async () => {
  const { positionals } = parseArgs({ allowPositionals: true })
  const unknown = positionals.find((name) => checkStages.every((stage) => stage.name !== name))
  if (unknown !== undefined)
    throw new LaunchProblem(`no check is called "${unknown}"; there are: ${checkStages.map(({ name }) => name).join(', ')}`)
  const stages = checkStages.filter(({ name }) => positionals.length === 0 || positionals.includes(name))
  const results = join(projectFolder, '.cache', 'test-results')
  await mkdir(results, { recursive: true })
  const outcomes = await runChecks(stages, projectFolder)
  await writeFile(join(results, 'summary.json'), `${JSON.stringify(outcomes, null, 2)}\n`)
  await writeFile(join(results, 'closing-line.txt'), `${closingLine(outcomes)}\n`)
  process.stdout.write(`\n${outcomeTable(outcomes)}\n${closingLine(outcomes)}\n`)
  return outcomes.every(({ failed }) => failed === 0) ? 0 : 1
})

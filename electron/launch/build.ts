import { parseArgs } from 'node:util'

import { buildProgram } from './build/build-program.ts'
import { buildTargets } from './build/build-targets.ts'
import { LaunchProblem } from './terminal/launch-problem.ts'
import { runMain } from './terminal/run-main.ts'

/** `node electron/launch/build.ts [--force] [--packaged] [TARGET...]`: builds what is stale into dist/. */
await runMain(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { force: { type: 'boolean' }, packaged: { type: 'boolean' } },
  })
  const unknown = positionals.find((name) => buildTargets.every((target) => target.name !== name))
  if (unknown !== undefined)
    throw new LaunchProblem(`no build target is called ${unknown}; there are ${buildTargets.map(({ name }) => name).join(', ')}`)
  const built = await buildProgram({
    mode: values.packaged ? 'packaged' : 'development',
    force: values.force ?? false,
    names: buildTargets.map(({ name }) => name).filter((name) => positionals.length === 0 || positionals.includes(name)),
  })
  if (built.length === 0) process.stderr.write('Everything is up to date\n')
  return 0
})

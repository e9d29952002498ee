import type { CheckStage } from './check-stage.ts'
import { readPlaywrightCounts } from './read-playwright-counts.ts'
import { readVitestCounts } from './read-vitest-counts.ts'

const MINUTE = 60_000
const RESULTS = '.cache/test-results'
const VITEST_REPORT = `${RESULTS}/vitest.json`
const PLAYWRIGHT_REPORT = `${RESULTS}/playwright.json`

/** Everything that must hold, cheapest first. The limits add up to less than the 25 minutes that a run may take. */
export const checkStages: readonly CheckStage[] = [
  { name: 'types', command: 'tsc', args: ['-b'], limit: MINUTE },
  { name: 'lint', command: 'oxlint', args: [], limit: MINUTE / 2 },
  { name: 'format', command: 'oxfmt', args: ['--check'], limit: MINUTE / 2 },
  { name: 'dead code', command: 'knip', args: [], limit: MINUTE / 2 },
  { name: 'build', command: 'node', args: ['electron/launch/build.ts'], limit: MINUTE },
  {
    name: 'vitest',
    command: 'vitest',
    args: [
      'run',
      '--config',
      'tests/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${VITEST_REPORT}`,
    ],
    limit: 7 * MINUTE,
    // Tests of the launcher and of the data process open windows too.
    needsWindow: true,
    report: { file: VITEST_REPORT, read: readVitestCounts },
  },
  {
    name: 'end to end',
    command: 'playwright',
    args: ['test', '--config', 'tests/playwright.config.ts', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: PLAYWRIGHT_REPORT },
    limit: 14 * MINUTE,
    needsWindow: true,
    report: { file: PLAYWRIGHT_REPORT, read: readPlaywrightCounts },
  },
]

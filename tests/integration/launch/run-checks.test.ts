import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { beforeEach, describe, expect, it } from 'vitest'

import { closingLine } from '../../../electron/launch/checks/closing-line.ts'
import type { CheckStage } from '../../../electron/launch/checks/check-stage.ts'
import { readPlaywrightCounts } from '../../../electron/launch/checks/read-playwright-counts.ts'
import { readVitestCounts } from '../../../electron/launch/checks/read-vitest-counts.ts'
import { runChecks } from '../../../electron/launch/checks/run-checks.ts'
import { projectFolder } from '../../../electron/launch/project-folder.ts'
import { temporaryFolder } from '../../unit/launch/temporary-folder.ts'

const LIMIT = 60_000

const vitest: CheckStage = {
  name: 'vitest',
  command: 'vitest',
  args: ['run', '--reporter=json', '--outputFile.json=report/vitest.json'],
  limit: LIMIT,
  report: { file: 'report/vitest.json', read: readVitestCounts },
}
const playwright: CheckStage = {
  name: 'end to end',
  command: 'playwright',
  args: ['test', '--reporter=json'],
  env: { PLAYWRIGHT_JSON_OUTPUT_FILE: 'report/playwright.json' },
  limit: LIMIT,
  report: { file: 'report/playwright.json', read: readPlaywrightCounts },
}

describe('runChecks, with the real runners on a small project', () => {
  let project = ''
  const file = (path: string, text: string): void => writeFileSync(join(project, path), text)

  beforeEach(() => {
    project = temporaryFolder()
    mkdirSync(join(project, 'report'))
    symlinkSync(join(projectFolder, 'node_modules'), join(project, 'node_modules'))
    file('package.json', '{ "type": "module" }')
    file('playwright.config.ts', "export default { testDir: '.', testMatch: '*.spec.ts' }")
    file('vitest.config.ts', "export default { test: { include: ['*.test.ts'] } }")
    file(
      'good.test.ts',
      "import { expect, it } from 'vitest'\nit('a', () => expect(1).toBe(1))\nit('b', () => expect(2).toBe(2))\n",
    )
    file('good.spec.ts', "import { expect, test } from '@playwright/test'\ntest('a', () => expect(1).toBe(1))\n")
  })

  it('counts what passed', { timeout: LIMIT }, async () => {
    const outcomes = await runChecks([vitest, playwright], project, 'ignore')
    expect(outcomes.map(({ passed, failed }) => [passed, failed])).toEqual([
      [2, 0],
      [1, 0],
    ])
    expect(closingLine(outcomes)).toBe('3 passed, 0 failed')
  })

  it('counts each failure and each file that does not load, and goes on', { timeout: LIMIT }, async () => {
    file('red.test.ts', "import { expect, it } from 'vitest'\nit('c', () => expect(1).toBe(2))\nit.skip('d', () => undefined)\n")
    file('broken.test.ts', "import './absent.ts'\n")
    file(
      'red.spec.ts',
      "import { expect, test } from '@playwright/test'\ntest('b', () => expect(1).toBe(2))\ntest('c', () => expect(1).toBe(2))\n",
    )
    const outcomes = await runChecks([vitest, playwright], project, 'ignore')
    expect(outcomes.map(({ passed, failed, skipped }) => [passed, failed, skipped])).toEqual([
      [2, 2, 1],
      [1, 2, 0],
    ])
    expect(closingLine(outcomes)).toBe('3 passed, 4 failed')
  })

  it('counts a window test that does not load, which keeps the others from running', { timeout: LIMIT }, async () => {
    file('broken.spec.ts', "import './absent.ts'\n")
    const [outcome] = await runChecks([playwright], project, 'ignore')
    expect(outcome).toMatchObject({ passed: 0, failed: 1 })
    expect(outcome?.note).toContain('absent.ts')
  })

  it('does not take an old report for a new one', { timeout: LIMIT }, async () => {
    await runChecks([vitest], project, 'ignore')
    file('vitest.config.ts', 'throw new Error("cannot start")')
    const [outcome] = await runChecks([vitest], project, 'ignore')
    expect(outcome).toMatchObject({ passed: 0, failed: 1, note: 'no report, the runner ended with status 1' })
  })

  it('kills a stage at its limit, and counts one that does not exist as failed', { timeout: LIMIT }, async () => {
    const outcomes = await runChecks(
      [
        { name: 'endless', command: 'node', args: ['-e', 'setInterval(() => {}, 1000)'], limit: 500 },
        { name: 'absent', command: 'no-such-program', args: [], limit: LIMIT },
        { name: 'good', command: 'node', args: ['-e', '0'], limit: LIMIT },
      ],
      project,
      'ignore',
    )
    expect(outcomes.map(({ stage, passed, failed }) => [stage, passed, failed])).toEqual([
      ['endless', 0, 1],
      ['absent', 0, 1],
      ['good', 1, 0],
    ])
    expect(outcomes[1]?.note).toContain('no-such-program did not start')
  })
})

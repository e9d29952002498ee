import { describe, expect, it } from 'vitest'

import { closingLine } from '../../../electron/launch/checks/closing-line.ts'
import { outcomeTable } from '../../../electron/launch/checks/outcome-table.ts'
import { readPlaywrightCounts } from '../../../electron/launch/checks/read-playwright-counts.ts'
import { readVitestCounts } from '../../../electron/launch/checks/read-vitest-counts.ts'
import { settleCounts } from '../../../electron/launch/checks/settle-counts.ts'

describe('settleCounts', () => {
  it('keeps what a report says when its runner agrees', () => {
    const green = { passed: 7, failed: 0, skipped: 1 }
    const red = { passed: 5, failed: 2, skipped: 0 }
    expect(settleCounts(green, 0)).toEqual(green)
    expect(settleCounts(red, 1)).toEqual(red)
  })

  it('counts a failure when the runner failed and its report does not know', () => {
    expect(settleCounts({ passed: 7, failed: 0, skipped: 0 }, 1)).toMatchObject({ passed: 7, failed: 1 })
    expect(settleCounts({ passed: 7, failed: 0, skipped: 0 }, null)).toMatchObject({
      failed: 1,
      note: expect.stringContaining('time limit'),
    })
    expect(settleCounts(null, 0)).toMatchObject({ passed: 0, failed: 1 })
  })
})

describe('reports', () => {
  it.each([[null], [42], [{}], [{ numPassedTests: '3' }], [{ stats: {}, errors: [] }]])('does not take %j for one', (value) => {
    expect(readVitestCounts(value)).toBeNull()
    expect(readPlaywrightCounts(value)).toBeNull()
  })
})

describe('closing', () => {
  const outcomes = [
    { stage: 'types', passed: 1, failed: 0, skipped: 0, duration: 1_234 },
    { stage: 'vitest', passed: 120, failed: 3, skipped: 2, duration: 60_000, note: 'could not be loaded: a.test.ts' },
  ]

  it('adds every stage up', () => {
    expect(closingLine(outcomes)).toBe('121 passed, 3 failed')
    expect(closingLine([])).toBe('0 passed, 0 failed')
  })

  it('shows each stage on its line', () => {
    expect(outcomeTable(outcomes).split('\n')).toEqual([
      'ok     types   1 passed, 0 failed  1.2 s',
      'FAILED vitest  120 passed, 3 failed, 2 skipped  60.0 s  (could not be loaded: a.test.ts)',
    ])
  })
})

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, it } from 'vitest'
import type { BenchLine } from '../../bench/bench-line.ts'
import { compare } from '../../bench/measure/compare.ts'
import { isMet } from '../../bench/measure/is-met.ts'
import { printLines } from '../../bench/measure/print-lines.ts'
import { processMemory } from '../../bench/measure/process-memory.ts'
import { quantile } from '../../bench/measure/quantile.ts'

const parts = { what: 'save: p95', unit: 'ms', ours: 6, peer: 4, peerName: 'bare commit', target: null } as const

describe('the figures of the bench', () => {
  it('takes quantiles by the nearest rank, in any order', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => 100 - index)
    expect([0, 0.5, 0.95, 0.99, 1].map((share) => quantile(hundred, share))).toEqual([1, 50, 95, 99, 100])
    expect(quantile([7], 0.95)).toBe(7)
    expect(() => quantile([], 0.5)).toThrow('Nothing was measured')
  })

  it('compares by difference, ratio or value, and never with nothing', () => {
    expect(compare({ ...parts, by: 'difference' }).figure).toBe(2)
    expect(compare({ ...parts, by: 'ratio' }).figure).toBe(1.5)
    expect(compare({ ...parts, by: 'value' }).figure).toBe(6)
    expect(() => compare({ ...parts, peer: null, by: 'ratio' })).toThrow('no peer')
  })

  it.each([
    [2, 'at most', 2, true],
    [2.01, 'at most', 2, false],
    [2, 'at least', 2, true],
    [1.99, 'at least', 2, false],
  ] as const)('judges %d %s %d: %s', (figure, bound, value, met) => {
    expect(isMet({ figure, target: { bound, value } })).toBe(met)
  })

  it('prints a missed target as missed, and no verdict where there is no target', () => {
    const missed: BenchLine = compare({ ...parts, by: 'difference', target: { bound: 'at most', value: 1 } })
    const [, first, second] = printLines([missed, compare({ ...parts, by: 'ratio' })]).split('\n')
    expect(first).toMatch(/6\.00 ms .*4\.00 ms bare commit .*2\.00 ms .*at most 1\.00 ms .*MISSED$/)
    expect(second).toMatch(/ratio +1\.50x$/)
  })
})

describe.runIf(process.platform === 'linux')('processMemory', () => {
  it('counts a process with its descendants', async () => {
    const hold = 'Buffer.alloc(64e6, 1); process.stdout.write("x"); setInterval(() => {}, 1000)'
    const script = `globalThis.b = Buffer.alloc(64e6, 1); require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(`globalThis.b = ${hold}`)}], { stdio: 'inherit' })`
    const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'], detached: true })
    try {
      await once(child.stdout, 'data')
      const { alone, proportional, processes } = processMemory(child.pid ?? 0)
      expect(processes).toBe(2)
      expect(alone).toBeGreaterThan(122)
      expect(proportional).toBeGreaterThanOrEqual(alone)
    } finally {
      process.kill(-(child.pid ?? 0))
    }
  })
})

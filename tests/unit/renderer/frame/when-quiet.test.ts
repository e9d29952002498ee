import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createWhenQuiet } from '../../../../renderer/app/when-quiet.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('what may follow later', () => {
  it('runs once, when nobody asked for a while', () => {
    let runs = 0
    const quiet = createWhenQuiet(() => (runs += 1), 1_000, 5_000)
    quiet.ask()
    vi.advanceTimersByTime(900)
    quiet.ask()
    vi.advanceTimersByTime(900)
    expect(runs).toBe(0)
    vi.advanceTimersByTime(100)
    expect(runs).toBe(1)
    vi.advanceTimersByTime(10_000)
    expect(runs).toBe(1)
  })

  it('runs in spite of asking that never ends', () => {
    let runs = 0
    const quiet = createWhenQuiet(() => (runs += 1), 1_000, 5_000)
    for (let at = 0; at < 10_000; at += 500) {
      quiet.ask()
      vi.advanceTimersByTime(500)
    }
    expect(runs).toBe(2)
  })

  it('does not run once it is stopped', () => {
    let runs = 0
    const quiet = createWhenQuiet(() => (runs += 1), 1_000, 5_000)
    quiet.ask()
    quiet.stop()
    vi.advanceTimersByTime(10_000)
    expect(runs).toBe(0)
  })
})

import { describe, expect, it } from 'vitest'
import {
  afterFailure,
  NO_THROTTLE,
  throttledUntil,
  throttleDelaySeconds,
  withClockGuard,
} from '../../../electron/data/vault/throttle.ts'

const at = (time: string) => new Date(`2026-11-22T${time}.000Z`)

describe('throttling', () => {
  it('starts at the third failure, doubles, and ends at five minutes', () => {
    expect([0, 1, 2, 3, 4, 5, 8, 9, 10, 100].map(throttleDelaySeconds)).toEqual([0, 0, 0, 5, 10, 20, 160, 300, 300, 300])
  })

  it('counts from the last failure', () => {
    let throttle = NO_THROTTLE
    for (let failures = 0; failures < 3; failures += 1) throttle = afterFailure(throttle, at('09:00:00'))
    expect(throttledUntil(throttle, at('09:00:04'))).toEqual(at('09:00:05'))
    expect(throttledUntil(throttle, at('09:00:05'))).toBeNull()
  })

  it('begins again when the clock was set back', () => {
    const throttle = { failures: 5, since: at('09:00:00').toISOString() }
    const guarded = withClockGuard(throttle, at('08:00:00'))
    expect(throttledUntil(guarded, at('08:00:00'))).toEqual(at('08:00:20'))
    expect(withClockGuard(throttle, at('09:00:01'))).toBe(throttle)
  })
})

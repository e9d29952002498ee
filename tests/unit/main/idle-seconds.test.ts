import { describe, expect, it } from 'vitest'
import { idleSeconds } from '../../../electron/main/shell/idle-seconds.ts'

describe('how long nobody has touched the workstation', () => {
  it('is what the system says when it knows better', () => {
    expect(idleSeconds(3, 0, 600_000)).toBe(3)
  })

  it('is counted from an unlock or a key where the system never moves', () => {
    expect(idleSeconds(5_000, 600_000, 612_000)).toBe(12)
    expect(idleSeconds(5_000, 600_000, 599_000)).toBe(0)
  })
})

import { expect, it } from 'vitest'
import { nextRotation } from '../../../../renderer/features/network/next-rotation.ts'

const NOW = new Date(2026, 10, 23, 2, 0).getTime()

it('proposes a quarter from now for a secret without a day to come, and keeps a day that is to come', () => {
  expect(nextRotation(null, NOW)).toBe('2027-02-21')
  expect(nextRotation('2026-09-30', NOW)).toBe('2027-02-21')
  expect(nextRotation('2026-11-23', NOW)).toBe('2027-02-21')
  expect(nextRotation('2026-12-01', NOW)).toBe('2026-12-01')
})

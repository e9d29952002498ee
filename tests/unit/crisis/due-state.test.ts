import { describe, expect, it } from 'vitest'
import { dueState } from '../../../shared/domain/crisis/views/due-state.ts'

const DUE = '2026-11-23T02:00:00.000Z'

describe('what is due', () => {
  it('is due now for a whole minute before anybody is late', () => {
    expect(dueState(DUE, '2026-11-23T01:59:59.999Z')).toBe('ahead')
    expect(dueState(DUE, DUE)).toBe('now')
    expect(dueState(DUE, '2026-11-23T02:00:59.999Z')).toBe('now')
    expect(dueState(DUE, '2026-11-23T02:01:00.000Z')).toBe('late')
  })
})

import { describe, expect, it } from 'vitest'
import { clockJump } from '../../../shared/domain/crisis/engine/clock-jump.ts'
import type { CrisisEntry } from '../../../shared/domain/crisis/engine/crisis-entry.ts'
import { follow } from '../../../shared/domain/crisis/engine/follow.ts'
import { replay } from '../../../shared/domain/crisis/engine/replay.ts'
import { stepId } from './playbook-fixture.ts'
import { ALICE, at, declaredRun } from './run-fixture.ts'

const entry = (seq: number, kind: string, data: CrisisEntry['data']): CrisisEntry => ({
  seq,
  happenedAt: at(0),
  recordedAt: at(0),
  author: { id: ALICE, name: 'Alice' },
  kind,
  text: '',
  data,
  corrects: null,
})

const reading = (wall: number, monotonic: number) => ({ wall: wall * 1000, monotonic: monotonic * 1000 })

describe('following a log', () => {
  it('goes on from a state as a replay from the start would', () => {
    const run = declaredRun()
    const before = run.state()
    const length = run.entries().length
    run.act(ALICE, 'task.done', { stepId: stepId(1), note: '' })
    run.act(ALICE, 'note', null)
    const { state, refused } = follow(before, run.entries().slice(length))
    expect(refused).toEqual([])
    expect(state).toEqual(run.state())
    expect(follow(state, []).state).toBe(state)
  })

  it('lists what the rules refuse, changes nothing by it, and goes on behind it', () => {
    const run = declaredRun()
    const { lastSeq } = run.state()
    const added = [
      entry(lastSeq + 1, 'task.done', { stepId: stepId(9), note: '' }),
      entry(lastSeq + 2, 'of.tomorrow', {}),
      entry(lastSeq + 1, 'note', null),
      entry(lastSeq + 3, 'note', null),
    ]
    const { state, refused } = replay(run.playbook, [...run.entries(), ...added])
    expect(refused.map(({ seq, refusal }) => [seq - lastSeq, refusal.code])).toEqual([
      [1, 'settled-by-itself'],
      [2, 'unknown-event'],
      [1, 'out-of-order'],
    ])
    expect(state).toEqual({ ...run.state(), lastSeq: lastSeq + 3 })
  })
})

describe('two clocks read together', () => {
  it('part by more than a minute when one was set, back or forth, or the machine slept', () => {
    expect(clockJump(reading(1000, 10), reading(1600, 610))).toBeNull()
    expect(clockJump(reading(1000, 10), reading(1070, 20))).toBeNull()
    expect(clockJump(reading(1000, 10), reading(1071, 20))).toBe(61)
    expect(clockJump(reading(5000, 10), reading(1410, 20))).toBe(-3600)
  })
})

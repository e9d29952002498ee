import { describe, expect, it } from 'vitest'
import { timers } from '../../../shared/domain/crisis/views/timers.ts'
import { timeInZones } from '../../../renderer/features/crisis/model/time-in-zones.ts'
import { playbookFixture, stepId } from './playbook-fixture.ts'
import { ALICE, at, declaredRun, type Run } from './run-fixture.ts'

const FIRST = `step:${stepId(1)}`
const SECOND = `step:${stepId(2)}`
const SECOND_MS = 1000

const callsAt = (run: Run, instant: string, id: string): boolean =>
  timers(run.state(), instant).some((timer) => timer.id === id && timer.calling)

/** The instants, of a clock that shows each full second, at which a reminder begins and ceases to call. */
function changes(
  run: Run,
  id: string,
  { from, seconds }: { readonly from: string; readonly seconds: number },
): readonly string[] {
  const found: string[] = []
  let before = false
  for (let second = 0; second <= seconds; second += 1) {
    const instant = new Date(Date.parse(from) + second * SECOND_MS).toISOString()
    const calls = callsAt(run, instant, id)
    if (calls !== before) found.push(instant)
    before = calls
  }
  return found
}

const later = (instant: string, milliseconds: number): string => new Date(Date.parse(instant) + milliseconds).toISOString()

describe('a reminder at the clock that is given', () => {
  it('calls within a second of its due time, and no sooner', () => {
    const run = declaredRun()
    expect(changes(run, SECOND, { from: at(0), seconds: 900 })).toEqual([later(at(5), SECOND_MS)])
    expect(callsAt(run, at(5), SECOND)).toBe(false)
    expect(callsAt(run, later(at(5), 1), SECOND)).toBe(true)
  })

  it('is silent for as long as was said, to the second, and then calls again', () => {
    const run = declaredRun()
    run.clock(6)
    run.act(ALICE, 'timer.snoozed', { timer: SECOND, until: at(11), reason: 'au téléphone' })
    expect(changes(run, SECOND, { from: at(6), seconds: 900 })).toEqual([at(11)])
  })

  it('does not call once it was acknowledged, however late it becomes', () => {
    const run = declaredRun()
    run.clock(6)
    run.act(ALICE, 'timer.acknowledged', { timer: SECOND, dueAt: at(5) })
    expect(changes(run, SECOND, { from: at(6), seconds: 3600 })).toEqual([])
    expect(callsAt(run, at(6), FIRST)).toBe(true)
  })

  it.each([
    ['incident.cancelled', { reason: 'fausse alerte' }],
    ['incident.stabilised', { reason: 'calme' }],
  ] as const)('calls no more once the incident is over: %s', (kind, data) => {
    const run = declaredRun()
    run.clock(6)
    run.act(ALICE, kind, data)
    // What is stabilised still runs; what is over does not call.
    expect(timers(run.state(), at(60)).some(({ calling }) => calling)).toBe(kind === 'incident.stabilised')
  })

  it('comes back neither acknowledged nor early when the clock was set back and forth', () => {
    const run = declaredRun()
    expect(callsAt(run, at(6), SECOND)).toBe(true)
    // Set back by an hour: the due time is to come.
    expect(callsAt(run, at(6 - 60), SECOND)).toBe(false)
    run.clock(6)
    run.act(ALICE, 'timer.acknowledged', { timer: SECOND, dueAt: at(5) })
    for (const minutes of [-54, 6, 186]) expect(callsAt(run, at(minutes), SECOND)).toBe(false)
  })
})

describe.each([
  // The hour between 2 and 3 is lived twice, or not at all.
  ['autumn', '2026-10-25T00:58:00.000Z', '02:58 Paris', '02:03 Paris'],
  ['spring', '2026-03-29T00:58:00.000Z', '01:58 Paris', '03:03 Paris'],
])('the change of time in %s', (_, awareAt, begins, due) => {
  const run = declaredRun(playbookFixture(), { awareAt, zone: 'Europe/Paris', capitalZone: 'Europe/Paris' })

  it('moves no due time: five minutes are five minutes, whatever the wall says', () => {
    const { dueAt } = timers(run.state(), awareAt).find(({ id }) => id === SECOND) ?? { dueAt: '' }
    expect(Date.parse(dueAt) - Date.parse(awareAt)).toBe(5 * 60_000)
    expect(changes(run, SECOND, { from: awareAt, seconds: 7200 })).toEqual([later(dueAt, SECOND_MS)])
    expect(timeInZones(awareAt, { zone: 'Europe/Paris', capitalZone: 'Europe/Paris' }, 'fr')).toBe(begins)
    expect(timeInZones(dueAt, { zone: 'Europe/Paris', capitalZone: 'Europe/Paris' }, 'fr')).toBe(due)
  })
})

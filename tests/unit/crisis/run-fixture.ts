import { applyEntry } from '../../../shared/domain/crisis/engine/apply-entry.ts'
import type { CrisisEntry } from '../../../shared/domain/crisis/engine/crisis-entry.ts'
import type { IncidentState } from '../../../shared/domain/crisis/engine/incident-state.ts'
import { initialState } from '../../../shared/domain/crisis/engine/initial-state.ts'
import type { Refusal } from '../../../shared/domain/crisis/engine/refusal.ts'
import type { CrisisEventData, CrisisEventKind } from '../../../shared/domain/crisis/model/events/crisis-event.ts'
import { incidentSchema, type Incident } from '../../../shared/domain/crisis/model/incident.ts'
import type { Playbook } from '../../../shared/domain/crisis/model/playbook.ts'
import { LEAD, playbookFixture, SPOKESPERSON, uuid } from './playbook-fixture.ts'

export const T0 = '2026-11-22T08:00:00.000Z'
export const ALICE = 'person--alice'
export const BOB = 'person--bob'
export const CAROL = 'person--carol'
export const DAN = 'person--dan'

/** The instant some minutes after T0. */
export const at = (minutes: number): string => new Date(Date.parse(T0) + minutes * 60_000).toISOString()

export function incidentFixture(playbook: Playbook, changes: Partial<Incident> = {}): Incident {
  return incidentSchema.parse({
    id: `incident--${uuid(1)}`,
    playbookId: playbook.id,
    playbookVersion: playbook.version,
    mode: 'REAL',
    title: 'Enlèvement',
    place: 'Gao',
    awareAt: T0,
    zone: 'Africa/Bamako',
    capitalZone: 'Europe/Paris',
    severity: 2,
    ...changes,
  })
}

export interface Run {
  readonly playbook: Playbook
  readonly state: () => IncidentState
  readonly entries: () => readonly CrisisEntry[]
  /** Minutes after T0 of the next entry. */
  readonly clock: (minutes: number) => void
  /** How many minutes ago the next entries happened, when they are recorded; negative is to come. */
  readonly ago: (minutes: number) => void
  /** The instant of the next entry. */
  readonly now: () => string
  /** Writes an entry, or says why it cannot be. */
  readonly say: <K extends CrisisEventKind>(
    author: string,
    kind: K,
    data: CrisisEventData<K>,
    corrects?: number,
  ) => Refusal | null
  /** Writes an entry that must be possible. */
  readonly act: <K extends CrisisEventKind>(author: string, kind: K, data: CrisisEventData<K>) => void
}

/** An incident about which nothing is said yet. */
export function newRun(playbook: Playbook = playbookFixture()): Run {
  let state = initialState(playbook)
  let minutes = 0
  let earlier = 0
  const entries: CrisisEntry[] = []
  const say: Run['say'] = (author, kind, data, corrects) => {
    const entry: CrisisEntry = {
      seq: state.lastSeq + 1,
      happenedAt: at(minutes - earlier),
      recordedAt: at(minutes),
      author: { id: author, name: author },
      kind,
      text: kind,
      data: JSON.parse(JSON.stringify(data)),
      corrects: corrects ?? null,
    }
    const outcome = applyEntry(state, entry)
    if (!outcome.ok) return outcome.refusal
    state = outcome.state
    entries.push(entry)
    return null
  }
  return {
    playbook,
    state: () => state,
    entries: () => entries,
    clock: (to) => {
      minutes = to
    },
    ago: (by) => {
      earlier = by
    },
    now: () => at(minutes),
    say,
    act: (author, kind, data) => {
      const refusal = say(author, kind, data)
      if (refusal) throw new Error(`${kind}: ${JSON.stringify(refusal)}`)
    },
  }
}

/** Declared by Alice, who leads with Bob as deputy; Carol speaks. */
export function declaredRun(playbook: Playbook = playbookFixture(), changes: Partial<Incident> = {}): Run {
  const run = newRun(playbook)
  run.act(ALICE, 'incident.declared', { incident: incidentFixture(playbook, changes) })
  run.act(ALICE, 'role.assigned', { roleId: LEAD, position: 'primary', personId: ALICE })
  run.act(ALICE, 'role.assigned', { roleId: LEAD, position: 'deputy', personId: BOB })
  run.act(ALICE, 'role.assigned', { roleId: SPOKESPERSON, position: 'primary', personId: CAROL })
  return run
}

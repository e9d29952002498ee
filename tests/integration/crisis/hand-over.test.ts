import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { handOver } from '../../../electron/data/features/incidents/hand-over.ts'
import { createSession } from '../../../electron/data/session/create-session.ts'
import type { CrisisEvent } from '../../../shared/domain/crisis/model/events/crisis-event.ts'
import { failure } from '../../helpers/failure.ts'
import { CHEAP_ARGON2, PASSPHRASE } from '../../helpers/workspace.ts'
import { LEAD, SPOKESPERSON } from '../../unit/crisis/playbook-fixture.ts'
import { crisisWorkspace } from './export/crisis-workspace.ts'

const OWN = 'la deuxième personne a sa phrase'

let here: Awaited<ReturnType<typeof crisisWorkspace>>
let incidentId: string
let camille: string
let basile: string
beforeEach(async () => {
  here = await crisisWorkspace()
  incidentId = await here.declare()
  camille = (await here.service.calls.persons.list()).actingId
  basile = (await here.service.calls.persons.add({ name: 'Basile Okoro', role: 'crisis', passphrase: OWN })).id
})
afterEach(async () => {
  await here.close()
})

const append = (event: CrisisEvent) => here.service.calls.incidents.append({ incidentId, event, text: '' })
const seat = (roleId: string, personId: string, position: 'primary' | 'deputy' = 'primary') =>
  append({ kind: 'role.assigned', data: { roleId, position, personId } })
const words = { offered: 'Relève proposée', accepted: 'Relève acceptée', vacated: 'Devient titulaire' }
const handSeats = (roles: readonly string[], more: { readonly to?: string; readonly passphrase?: string } = {}) =>
  here.service.calls.incidents.handOver({
    incidentId,
    to: basile,
    passphrase: OWN,
    note: 'La famille rappelle à 22 h',
    seats: roles.map((roleId) => ({ roleId, position: 'primary' as const, words })),
    ...more,
  })
const entries = () => here.service.calls.incidents.entries({ incidentId, afterSeq: 0, limit: 100 })
const said = async () => (await entries()).map(({ kind, author }) => `${kind} ${author.name}`)

describe('a handover', () => {
  it('passes every seat with two entries each, in the name of who gives and of who takes', async () => {
    await seat(LEAD, camille)
    await seat(SPOKESPERSON, camille)
    const written = await handSeats([LEAD, SPOKESPERSON])
    expect(written.map(({ kind, author }) => `${kind} ${author.name}`)).toEqual([
      'handover.offered Camille Durand',
      'handover.accepted Basile Okoro',
      'handover.offered Camille Durand',
      'handover.accepted Basile Okoro',
    ])
    expect(written[0]?.data).toMatchObject({ to: basile, note: 'La famille rappelle à 22 h' })
    // The seats are Basile's now: Camille has nothing left to give.
    expect(await failure(handSeats([LEAD]))).toMatchObject({ code: 'refused', details: { reason: 'not-role-holder' } })
  })

  it('makes the deputy the first, who leaves the seat of deputy', async () => {
    await seat(LEAD, camille)
    await seat(LEAD, basile, 'deputy')
    await handSeats([LEAD])
    expect((await said()).slice(-3)).toEqual([
      'role.vacated Basile Okoro',
      'handover.offered Camille Durand',
      'handover.accepted Basile Okoro',
    ])
  })

  it('is whole or not at all: one seat that cannot pass keeps the others', async () => {
    await seat(LEAD, camille)
    const before = await said()
    expect(await failure(handSeats([LEAD, SPOKESPERSON]))).toMatchObject({ details: { reason: 'seat-vacant' } })
    expect(await said()).toEqual(before)
  })

  it('leaves no half of itself when the store fails between two of its entries', async () => {
    await seat(LEAD, camille)
    await seat(SPOKESPERSON, camille)
    const before = await said()
    await here.service.calls.workspace.lock()
    const session = createSession({
      profileFolder: here.folder,
      now: here.clock.now,
      randomUuid: () => randomUUID(),
      argon2Cost: CHEAP_ARGON2,
      factor: { factor: null },
      loadDemo: () => Promise.reject(new Error('no demo')),
      log: () => undefined,
    })
    await session.unlock(PASSPHRASE)
    const { raw } = session.opened()!.database
    raw.exec(`CREATE TEMP TRIGGER fails BEFORE INSERT ON log_entries WHEN NEW.seq = ${before.length + 3}
              BEGIN SELECT RAISE(ABORT, 'the disk fails'); END`)
    const seats = [LEAD, SPOKESPERSON].map((roleId) => ({ roleId, position: 'primary' as const, words }))
    const given = { incidentId, to: basile, passphrase: OWN, note: '', seats }
    await expect(handOver(session, given)).rejects.toThrow('the disk fails')
    raw.exec('DROP TRIGGER fails')
    // What the process remembers of the log went back too: the same handover is whole now.
    expect(await handOver(session, given)).toHaveLength(4)
    await session.lock('person')
    await here.service.calls.workspace.unlock({ passphrase: PASSPHRASE })
    expect((await said()).slice(before.length)).toHaveLength(4)
  })

  it('needs the passphrase of who takes over, and nobody takes over from themselves', async () => {
    await seat(LEAD, camille)
    const before = await said()
    expect(await failure(handSeats([LEAD], { passphrase: PASSPHRASE }))).toMatchObject({ code: 'wrong-passphrase' })
    expect(await failure(handSeats([LEAD], { to: camille, passphrase: PASSPHRASE }))).toMatchObject({
      details: { reason: 'same-person' },
    })
    expect(await said()).toEqual(before)
  })

  it('leaves its note out of a redacted export', async () => {
    await seat(LEAD, camille)
    await handSeats([LEAD])
    expect((await here.exported(incidentId, 'json')).toString('utf8')).toContain('La famille rappelle')
    expect((await here.exported(incidentId, 'json', true)).toString('utf8')).not.toContain('La famille rappelle')
  })
})

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  createProfile,
  createTestClock,
  createWorkspace,
  PASSPHRASE,
  startService,
  type TestService,
} from '../../helpers/workspace.ts'

const PLAYBOOK = 'playbook--2f6e5344-8201-5fdb-9287-5e83c8d5bb01'
const HOUR = 3_600_000

/** The next look of the watch. */
const look = () => new Promise((resolve) => setTimeout(resolve, 1200))

describe('the clock of the workstation', () => {
  let profile: ReturnType<typeof createProfile>
  let wall: ReturnType<typeof createTestClock>
  let counted: number
  let service: TestService

  beforeEach(async () => {
    profile = createProfile()
    wall = createTestClock()
    counted = 0
    service = startService(profile.folder, { now: wall.now, monotonic: () => counted })
    await createWorkspace(service)
    await service.calls.playbooks.list()
  })
  afterEach(async () => {
    await service.close()
    profile.remove()
  })

  async function declared(title: string): Promise<string> {
    const place = { zone: 'Africa/Niamey', capitalZone: 'Europe/Paris', severity: 2, text: 'Essai' } as const
    const { id } = await service.calls.incidents.declare({
      ...place,
      playbookId: PLAYBOOK,
      mode: 'REAL',
      title,
      awareAt: null,
      exerciseId: null,
    })
    return id
  }

  const jumps = async (incidentId: string) =>
    (await service.calls.incidents.entries({ incidentId, afterSeq: 0 }))
      .filter(({ kind }) => kind === 'clock.jumped')
      .map(({ data, text }) => [data, text])

  it('set forward and back is told in each running incident, in none that is over, and only once', async () => {
    const [one, other, over] = [await declared('Un'), await declared('Deux'), await declared('Trois')]
    await service.calls.incidents.append({
      incidentId: over,
      event: { kind: 'incident.cancelled', data: { reason: 'Fausse alerte' } },
      text: '',
    })
    wall.advance(2 * HOUR)
    await look()
    const forward = [{ seconds: 7200 }, expect.stringMatching(/^L’horloge du poste a avancé de 2\sh\s: /u)]
    expect(await jumps(one)).toEqual([forward])
    expect(await jumps(other)).toEqual([forward])
    expect(await jumps(over)).toEqual([])
    wall.advance(-90_000)
    await look()
    await look()
    const back = [{ seconds: -90 }, expect.stringMatching(/^L’horloge du poste a reculé de 1\smin 30\ss\s: /u)]
    expect(await jumps(one)).toEqual([forward, back])
  })

  it('that goes on with the one that counts, or leaves it by a minute, is not told of', async () => {
    const id = await declared('Un')
    wall.advance(HOUR)
    counted += HOUR
    await look()
    wall.advance(60_000)
    await look()
    expect(await jumps(id)).toEqual([])
  })

  it('after a sleep that began while the workspace was locked is told of at the next unlock', async () => {
    const id = await declared('Un')
    await look()
    await service.calls.workspace.lock()
    wall.advance(3 * HOUR)
    await look()
    await service.calls.workspace.unlock({ passphrase: PASSPHRASE })
    await look()
    expect(await jumps(id)).toEqual([[{ seconds: 10_800 }, expect.stringContaining('en veille')]])
  })
})

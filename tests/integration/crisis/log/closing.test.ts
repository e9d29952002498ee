import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { callUnisson } from '../../../helpers/call-unisson.ts'
import { createProfile, createTestClock, createWorkspace, startService } from '../../../helpers/workspace.ts'
import { playbookFixture } from '../../../unit/crisis/playbook-fixture.ts'

let profile: ReturnType<typeof createProfile>
let service: ReturnType<typeof startService>

beforeEach(async () => {
  profile = createProfile()
  service = startService(profile.folder, { now: createTestClock().now })
  await createWorkspace(service)
  const { id } = playbookFixture()
  await service.calls.playbooks.save({ playbook: playbookFixture() })
  await service.calls.playbooks.submit({ id })
  await service.calls.playbooks.publish({ id })
})
afterEach(async () => {
  await service.close()
  profile.remove()
})

it('of an incident is proven by the file that it exports, also by what is noted after it', async () => {
  const { incidents } = service.calls
  const { id: incidentId } = await incidents.declare({
    playbookId: playbookFixture().id,
    mode: 'EXERCISE',
    title: 'Enlèvement à Niamey',
    awareAt: null,
    zone: 'Africa/Niamey',
    capitalZone: 'Europe/Paris',
    severity: 2,
    text: 'Incident déclaré',
  })
  await incidents.append({ incidentId, event: { kind: 'incident.cancelled', data: { reason: 'Fausse alerte' } }, text: 'Annulé' })
  await incidents.append({ incidentId, event: { kind: 'note', data: null }, text: 'Le préfet a été remercié' })
  const path = join(profile.folder, 'journal.jsonl')
  service.control.grantFile('token', path, 'write')
  const { anchor } = await incidents.exportLog({ incidentId, grant: 'token' })

  const args = ['log', 'verify', 'journal.jsonl', '--closed', '--anchor', anchor]
  const intact = await callUnisson(args, profile.folder)
  expect(intact.stdout).toContain('Ends with its closing signature\n')
  expect([intact.status, intact.stderr]).toEqual([0, ''])

  const lines = readFileSync(path, 'utf8').split('\n')
  const note = lines.findIndex((line) => line.includes('remercié'))
  writeFileSync(path, lines.filter((_, index) => index < note || index === lines.length - 1).join('\n'))
  const cut = await callUnisson(args, profile.folder)
  expect(cut.status).toBe(1)
  expect(cut.stdout).toContain('entry 3 deleted after this line')
})

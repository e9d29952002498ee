import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CrisisEvent } from '../../../../shared/domain/crisis/model/events/crisis-event.ts'
import type { Evidence } from '../../../../shared/domain/crisis/model/evidence.ts'
import type { LogEntry } from '../../../../shared/domain/crisis/model/log-entry.ts'
import type { IncidentMode } from '../../../../shared/domain/crisis/model/incident.ts'
import { createProfile, createTestClock, createWorkspace, startService } from '../../../helpers/workspace.ts'
import { LEAD, playbookFixture, stepId, uuid } from '../../../unit/crisis/playbook-fixture.ts'

/** What a redacted file must not hold, wherever it stands: in a text, a field, a note, a contact, a file. */
export const SECRETS = [
  'Camille Durand',
  'Durand',
  'DURAND',
  'Jeanne Kéïta',
  'Keita',
  '20 12 34 56',
  '20123456',
  '+33612345678',
  'jeanne@example.org',
  'Ne pas rappeler avant midi',
  'Note pour nous seuls',
  'carte-identite',
  'Remise par la soeur',
] as const

export const CONTACT = {
  id: `contact--${uuid(40)}`,
  name: 'Jeanne Kéïta',
  organisation: '',
  position: '',
  kind: 'family',
  phones: ['+227 20 12 34 56'],
  emails: ['jeanne@example.org'],
  languages: ['fr'],
  zone: 'Africa/Niamey',
  calledBy: null,
  order: 1,
  notes: 'Ne pas rappeler avant midi',
  verifiedAt: null,
} as const

const PLAYBOOK = playbookFixture({
  fields: [
    { name: 'known', label: { fr: 'Ce que nous savons' }, type: 'long-text' },
    { name: 'family_phone', label: { fr: 'Téléphone de la famille' }, type: 'phone' },
    { name: 'victim', label: { fr: 'Victime' }, type: 'person' },
  ],
})

type EvidenceSaid = Pick<Evidence, 'source' | 'capturedAt' | 'stepId' | 'factIds' | 'note'>

/** A workspace of its own with a published playbook, and what tests do in it. */
export async function crisisWorkspace(withPlaybook = true) {
  const profile = createProfile()
  const clock = createTestClock()
  const service = startService(profile.folder, { now: clock.now })
  await createWorkspace(service)
  if (withPlaybook) {
    await service.calls.playbooks.save({ playbook: PLAYBOOK })
    await service.calls.playbooks.submit({ id: PLAYBOOK.id })
    await service.calls.playbooks.publish({ id: PLAYBOOK.id })
  }
  let grants = 0
  const grantOf = (name: string, mode: 'read' | 'write'): { readonly grant: string; readonly path: string } => {
    const path = join(profile.folder, name)
    const grant = `grant-${(grants += 1)}`
    service.control.grantFile(grant, path, mode)
    return { grant, path }
  }
  return {
    service,
    clock,
    folder: profile.folder,
    close: async (): Promise<void> => {
      await service.close()
      profile.remove()
    },
    /** Adds a file as the room does: looked at, then taken in with words that say its name, its source and its hash. */
    addEvidence: async (
      incidentId: string,
      name: string,
      bytes: Buffer | string,
      said: Partial<EvidenceSaid> = {},
    ): Promise<LogEntry> => {
      const { grant, path } = grantOf(name, 'read')
      writeFileSync(path, bytes)
      const { sha256 } = await service.calls.evidence.look({ grant })
      const evidence = { sha256, source: '', capturedAt: null, stepId: null, factIds: [], ...said }
      const text = `Pièce versée : ${name}, ${evidence.source} (${sha256})`
      return service.calls.evidence.add({ incidentId, grant, text, evidence })
    },
    grantOf,
    declare: async (mode: IncidentMode = 'REAL', happenedAt?: string): Promise<string> => {
      const { id } = await service.calls.incidents.declare({
        playbookId: PLAYBOOK.id,
        mode,
        title: 'Enlèvement à Niamey',
        awareAt: happenedAt ?? null,
        zone: 'Africa/Niamey',
        capitalZone: 'Europe/Paris',
        severity: 2,
        text: 'Incident déclaré',
        ...(happenedAt === undefined ? {} : { happenedAt }),
      })
      return id
    },
    exported: async (incidentId: string, format: 'json' | 'csv' | 'docx' | 'zip', redacted = false): Promise<Buffer> => {
      const { grant, path } = grantOf(`out.${format}`, 'write')
      await service.calls.incidents.exportFile({ incidentId, grant, format, redacted, language: 'fr' })
      return readFileSync(path)
    },
    imported: (bytes: Buffer | string) => {
      const { grant, path } = grantOf('in.json', 'read')
      writeFileSync(path, bytes)
      return service.calls.incidents.importFile({ grant })
    },
  }
}

type Workspace = Awaited<ReturnType<typeof crisisWorkspace>>

/** A run with something to hide in each kind of place. */
export async function secretRun({ service, declare, addEvidence }: Workspace): Promise<string> {
  const incidentId = await declare()
  const append = (event: CrisisEvent, text = '') => service.calls.incidents.append({ incidentId, event, text })
  const { actingId } = await service.calls.persons.list()
  await append(
    { kind: 'role.assigned', data: { roleId: LEAD, position: 'primary', personId: actingId } },
    'Chef de cellule : DURAND',
  )
  await append({ kind: 'note', data: null }, 'Note pour nous seuls')
  await append({ kind: 'field.set', data: { name: 'victim', value: 'Jeanne Kéïta' } }, 'Mme Keita, jointe au +33612345678')
  await append({ kind: 'field.set', data: { name: 'family_phone', value: '+227 20 12 34 56' } }, 'Famille : 20123456')
  await append(
    { kind: 'contact.called', data: { contactId: CONTACT.id, result: 'reached', note: 'Ne pas rappeler avant midi' } },
    'Jeanne Kéïta jointe',
  )
  await append(
    {
      kind: 'fact.added',
      data: {
        fact: {
          id: `fact--${uuid(1)}`,
          text: 'Deux ressortissants manquent, dont Mme Keita',
          source: 'Poste de Niamey, Camille Durand, jeanne@example.org',
          confidence: 'high',
          status: 'confirmed',
          asOf: '2026-11-22T08:30:00.000Z',
          validUntil: null,
          figure: { value: 2, unit: 'personnes' },
        },
      },
    },
    'Deux ressortissants manquent',
  )
  await addEvidence(incidentId, 'carte-identite Keita.jpg', 'abc', { source: 'Remise par la soeur' })
  await append({ kind: 'task.done', data: { stepId: stepId(1), note: 'Note pour nous seuls' } }, 'Classé par Camille Durand')
  await append({ kind: 'note', data: null }, '=HYPERLINK("http://x","y")')
  return incidentId
}

import { readFile } from 'node:fs/promises'
import { approvalFileSchema } from '../../shared/domain/crisis/approval/approval-file.ts'
import { keyFingerprint } from '../../shared/domain/crisis/approval/key-fingerprint.ts'
import { messageContentSchema } from '../../shared/domain/crisis/model/crisis-message.ts'
import { PASSPHRASE, startService } from '../helpers/workspace.ts'
import { playbookFixture, uuid } from '../unit/crisis/playbook-fixture.ts'

const TITLE = 'Ligne de l’exercice'
const MESSAGE = `message--${uuid(1)}`

/** The workspace of Odile Marchand on another machine, through its data process alone: what goes there and back are files. */
export async function otherWorkstation(folder: string) {
  const service = startService(folder)
  const { calls } = service
  let grants = 0
  const granted = (path: string, mode: 'read' | 'write'): string => {
    grants += 1
    service.control.grantFile(`grant-${grants}`, path, mode)
    return `grant-${grants}`
  }
  await calls.workspace.create({
    name: 'Cabinet du ministre',
    language: 'fr',
    role: 'press-officer',
    person: 'Odile Marchand',
    passphrase: PASSPHRASE,
    demo: false,
  })
  const [odile] = (await calls.persons.list()).persons
  if (odile === undefined) throw new Error('A workspace has a holder')
  let incidentId = ''
  return {
    title: TITLE,
    fingerprint: keyFingerprint(odile.publicKey),
    saveKey: async (path: string) => {
      await calls.persons.exportKey({ id: odile.id, grant: granted(path, 'write') })
      return path
    },
    sign: async (request: string, path: string) => {
      const into = granted(path, 'write')
      await calls.approvals.sign({ grant: granted(request, 'read'), into, personId: odile.id, passphrase: PASSPHRASE })
      return path
    },
    /** A statement of an exercise, submitted, for whoever is known to sign. */
    ask: async (path: string) => {
      const playbook = playbookFixture()
      await calls.playbooks.save({ playbook })
      await calls.playbooks.submit({ id: playbook.id })
      await calls.playbooks.publish({ id: playbook.id })
      const { id } = await calls.incidents.declare({
        playbookId: playbook.id,
        mode: 'EXERCISE',
        title: 'Évacuation simulée',
        awareAt: null,
        zone: 'Africa/Niamey',
        capitalZone: 'Europe/Paris',
        severity: 2,
        text: '',
      })
      incidentId = id
      const content = messageContentSchema.parse({ kind: 'statement', language: 'fr', title: TITLE, body: 'Tous vont bien.' })
      const append = (event: Parameters<typeof calls.incidents.append>[0]['event']) =>
        calls.incidents.append({ incidentId, event, text: '' })
      await append({ kind: 'message.drafted', data: { messageId: MESSAGE, content } })
      await append({ kind: 'message.submitted', data: { messageId: MESSAGE } })
      await calls.approvals.ask({ incidentId, messageId: MESSAGE, personId: null, grant: granted(path, 'write'), text: '' })
      return path
    },
    /** Makes the key of the file known, and takes the approval in. */
    take: async (path: string) => {
      const { approver, publicKey } = approvalFileSchema.parse(JSON.parse(await readFile(path, 'utf8')))
      await calls.persons.addSigner({ ...approver, post: '', publicKey, passphrase: PASSPHRASE })
      return calls.approvals.take({ incidentId, messageId: MESSAGE, grant: granted(path, 'read'), text: '' })
    },
    [Symbol.asyncDispose]: () => service.close(),
  }
}

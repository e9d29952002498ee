import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { messageContentSchema } from '../../../shared/domain/crisis/model/crisis-message.ts'
import { messageHash } from '../../../shared/domain/crisis/engine/message-hash.ts'
import { createProfile, createWorkspace, startService } from '../../helpers/workspace.ts'
import { playbookFixture, uuid } from '../../unit/crisis/playbook-fixture.ts'

const FIRST = `message--${uuid(1)}`

let profile: ReturnType<typeof createProfile>
let service: ReturnType<typeof startService>
let incidentId: string

beforeEach(async () => {
  profile = createProfile()
  service = startService(profile.folder)
  await createWorkspace(service, { demo: true })
  const playbook = {
    ...playbookFixture(),
    forbiddenLines: [
      { text: { fr: '« Aucun danger »', en: '“No danger”' }, why: { fr: 'Nul ne le sait.', en: 'Nobody knows.' } },
    ],
  }
  await service.calls.playbooks.save({ playbook })
  await service.calls.playbooks.submit({ id: playbook.id })
  await service.calls.playbooks.publish({ id: playbook.id })
  const declared = await service.calls.incidents.declare({
    playbookId: playbook.id,
    mode: 'REAL',
    title: 'Attaque',
    awareAt: null,
    zone: 'Africa/Bamako',
    capitalZone: 'Europe/Paris',
    severity: 2,
    text: '',
  })
  incidentId = declared.id
})
afterEach(async () => {
  await service.close()
  profile.remove()
})

const statement = (body: string, more: object = {}) =>
  messageContentSchema.parse({ kind: 'statement', language: 'fr', title: 'Message d’attente', body, ...more })

const draft = (messageId: string, body: string, more: object = {}) =>
  service.calls.incidents.append({
    incidentId,
    event: { kind: 'message.drafted', data: { messageId, content: statement(body, more) } },
    text: '',
  })

describe('a message of an incident', () => {
  it('is held against the other statements of the incident, the figure that departs shown with both sides', async () => {
    await draft(FIRST, 'L’attaque de Gao a fait 12 morts parmi les civils.')
    const { ofMessages, messages, compared } = await service.calls.incidents.checkMessage({
      incidentId,
      messageId: null,
      content: statement('L’attaque de Gao a fait {{count}} morts parmi les civils.', { values: { count: '15' } }),
    })
    expect(compared.messages).toBe(1)
    expect(messages.map(({ id }) => id)).toEqual([FIRST])
    expect(ofMessages).toMatchObject([{ rule: 'figure-mismatch', point: FIRST, text: '15' }])
    expect(ofMessages[0]?.evidence?.pointText).toBe('12')
  })

  it('has nothing against itself, nor against what it puts right or what was taken back', async () => {
    await draft(FIRST, 'L’attaque de Gao a fait 12 morts parmi les civils.')
    const ask = (messageId: string | null, more: object = {}) =>
      service.calls.incidents.checkMessage({
        incidentId,
        messageId,
        content: statement('L’attaque de Gao a fait 15 morts parmi les civils.', more),
      })
    expect((await ask(FIRST)).ofMessages).toEqual([])
    expect((await ask(null, { corrects: FIRST })).ofMessages).toEqual([])
    expect((await ask(null)).ofMessages).toHaveLength(1)
    await service.calls.incidents.append({
      incidentId,
      event: { kind: 'message.withdrawn', data: { messageId: FIRST, reason: 'faux' } },
      text: '',
    })
    expect((await ask(null)).ofMessages).toEqual([])
  })

  it('is held against the approved points of the workspace', async () => {
    const points = await service.calls.points.list({})
    const figured = points.find(({ status, statement: said }) => status === 'approved' && /12\smorts/u.test(said.fr ?? ''))
    const wrong = (figured?.statement.fr ?? '').replace(/12(?=\smorts)/u, '97')
    const check = await service.calls.incidents.checkMessage({ incidentId, messageId: null, content: statement(wrong) })
    expect(check.compared.points).toBeGreaterThan(0)
    expect(
      check.ofPoints.some(
        ({ rule, text, point }) => rule === 'figure-mismatch' && text.startsWith('97') && point === figured?.id,
      ),
    ).toBe(true)
    expect(check.points.map(({ id }) => id)).toContain(figured?.id)
  })

  it('tells a line that must not be said, whatever its case, in any of its languages', async () => {
    const { forbidden } = await service.calls.incidents.checkMessage({
      incidentId,
      messageId: null,
      content: statement('Il n’y a AUCUN  danger, no danger at all.'),
    })
    expect(forbidden.map(({ start, end }) => [start, end])).toEqual([
      [9, 22],
      [24, 33],
    ])
    expect(forbidden[0]?.why.fr).toBe('Nul ne le sait.')
  })

  it('tells what a variant lost of the text that it renders in another language', async () => {
    await draft(FIRST, 'L’attaque de Gao a fait 12 morts parmi les civils.')
    const source = statement('L’attaque de Gao a fait 12 morts parmi les civils.')
    const variant = (body: string) =>
      service.calls.incidents.checkMessage({
        incidentId,
        messageId: null,
        content: statement(body, { language: 'en', variantOf: { messageId: FIRST, hash: messageHash(FIRST, source) } }),
      })
    expect((await variant('The attack in Gao killed 12 civilians.')).ofMessages).toEqual([])
    expect((await variant('The attack in Gao killed 21 civilians.')).ofMessages).toMatchObject([
      { point: FIRST, text: '21 civilians' },
    ])
  })
})

import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { failure } from '../../helpers/failure.ts'
import { CONTACT, crisisWorkspace, SECRETS } from './export/crisis-workspace.ts'

let here: Awaited<ReturnType<typeof crisisWorkspace>>
let incidentId: string
beforeEach(async () => {
  here = await crisisWorkspace()
  incidentId = await here.declare()
})
afterEach(async () => {
  await here.close()
})

const BLANK = {
  organisation: '',
  position: '',
  kind: 'staff',
  phones: [],
  emails: [],
  languages: [],
  zone: '',
  calledBy: null,
  order: 0,
  notes: '',
  verifiedAt: null,
} as const
const save = (more: {
  readonly name: string
  readonly order?: number
  readonly calledBy?: string | null
  readonly phones?: string[]
}) => here.service.calls.contacts.save({ contact: { ...BLANK, languages: [], emails: [], phones: [], ...more } })
const called = (contactId: string, result: 'reached' | 'no-answer', note = '') =>
  here.service.calls.incidents.append({
    incidentId,
    event: { kind: 'contact.called', data: { contactId, result, note } },
    text: `Son frère répond. ${note}`,
  })

describe('contacts', () => {
  it('are kept in the order in which they are called, and an older revision overwrites nothing', async () => {
    const second = await save({ name: 'Basile Okoro', order: 2 })
    await save({ name: 'Awa Diop', order: 1 })
    const changed = { ...second.contact, phones: ['+33 1 23 45 67 89'] }
    await here.service.calls.contacts.save({ contact: changed, revision: second.revision })
    const stale = here.service.calls.contacts.save({ contact: changed, revision: second.revision })
    expect(await failure(stale)).toMatchObject({ code: 'conflict' })
    const listed = await here.service.calls.contacts.list()
    expect(listed.map(({ contact: { name }, revision }) => [name, revision])).toEqual([
      ['Awa Diop', 1],
      ['Basile Okoro', 2],
    ])
  })

  it('call each other in no circle, and only those that are there', async () => {
    const top = await save({ name: 'Awa Diop' })
    const below = await save({ name: 'Basile Okoro', calledBy: top.contact.id })
    const circle = { ...top.contact, calledBy: below.contact.id }
    const itself = { ...top.contact, calledBy: top.contact.id }
    for (const contact of [circle, itself])
      expect(await failure(here.service.calls.contacts.save({ contact, revision: 1 }))).toMatchObject({
        code: 'refused',
        details: { reason: 'call-circle' },
      })
    expect(await failure(save({ name: 'X', calledBy: 'contact--gone' }))).toMatchObject({ code: 'not-found' })
  })

  it('go when nobody was called in their name, and stay once a log tells of it', async () => {
    const { contact } = await save({ name: 'Awa Diop' })
    await called(contact.id, 'reached')
    expect(await failure(here.service.calls.contacts.remove({ id: contact.id }))).toMatchObject({ code: 'still-used' })
    const other = await save({ name: 'Basile Okoro' })
    await here.service.calls.contacts.remove({ id: other.contact.id })
    expect((await here.service.calls.contacts.list()).map(({ contact: { name } }) => name)).toEqual(['Awa Diop'])
    const { entries } = await here.service.calls.audit.list({ offset: 0, limit: 1 })
    expect(entries[0]).toMatchObject({ action: 'contact.removed', detail: { name: 'Basile Okoro' } })
  })

  it('leave as a list with the result of each call, made inert for spreadsheets', async () => {
    const top = await save({ name: 'Awa Diop', order: 1 })
    const below = await save({ name: '=Okoro', order: 2, calledBy: top.contact.id, phones: ['+227 20 12 34 56'] })
    await called(below.contact.id, 'no-answer')
    await called(below.contact.id, 'reached')
    const { grant, path } = here.grantOf('appels.csv', 'write')
    expect(await here.service.calls.contacts.exportCalls({ incidentId, grant })).toEqual({ name: 'appels.csv' })
    const [, first, second] = readFileSync(path, 'utf8').split('\r\n')
    expect(first).toBe('REAL,1,Awa Diop,,,,,,,,0,,,')
    expect(second).toMatch(/^REAL,2,'=Okoro,,,'\+227 20 12 34 56,,,Awa Diop,reached,2,2026-11-22T\d\d:\d\d:\d\d\.000Z,3,$/u)
  })

  it('leave nothing of themselves in a redacted export, whatever a call said of them', async () => {
    const { id: _, ...person } = { ...CONTACT, phones: [...CONTACT.phones], emails: [...CONTACT.emails], languages: ['fr'] }
    const { contact } = await here.service.calls.contacts.save({ contact: person })
    await called(contact.id, 'reached', 'Ne pas rappeler avant midi')
    await here.service.calls.incidents.append({
      incidentId,
      event: { kind: 'note', data: null },
      text: 'Keita rappelle du 20 12 34 56',
    })
    for (const format of ['json', 'csv'] as const) {
      const text = (await here.exported(incidentId, format, true)).toString('utf8')
      expect([...SECRETS, 'Son frère répond'].filter((secret) => text.includes(secret))).toEqual([])
      expect((await here.exported(incidentId, format)).toString('utf8')).toContain('Ne pas rappeler avant midi')
    }
  })
})

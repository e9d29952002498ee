import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../../shared/domain/crisis/log/canonical-json.ts'
import { failure } from '../../../helpers/failure.ts'
import { CONTACT, crisisWorkspace, secretRun } from './crisis-workspace.ts'

let here: Awaited<ReturnType<typeof crisisWorkspace>>
let there: Awaited<ReturnType<typeof crisisWorkspace>>

beforeEach(async () => {
  here = await crisisWorkspace()
  there = await crisisWorkspace(false)
})
afterEach(async () => {
  await here.close()
  await there.close()
})

/** As the workspace that knows the contact would write it. */
function withContact(file: Buffer): string {
  const value = JSON.parse(file.toString('utf8')) as { contacts: unknown[] }
  value.contacts.push(CONTACT)
  return `${canonicalJson(value)}\n`
}

describe('an incident as a file', () => {
  it('comes back byte for byte from a workspace that never knew it', async () => {
    const incidentId = await secretRun(here)
    const file = withContact(await here.exported(incidentId, 'json'))
    expect(await there.imported(file)).toMatchObject({ id: incidentId, title: 'Enlèvement à Niamey', mode: 'REAL', lastSeq: 10 })
    expect((await there.exported(incidentId, 'json')).toString('utf8')).toBe(file)
  })

  it('is read there and never added to', async () => {
    const incidentId = await secretRun(here)
    await there.imported(await here.exported(incidentId, 'json'))
    const added = there.service.calls.incidents.append({ incidentId, event: { kind: 'note', data: null }, text: 'Ajout' })
    expect(await failure(added)).toMatchObject({ code: 'refused', details: { reason: 'foreign-log' } })
    expect(await there.service.calls.incidents.entries({ incidentId, afterSeq: 0 })).toHaveLength(10)
  })

  it('is refused once a word of it was changed, when it is here already, and when it is something else', async () => {
    const incidentId = await secretRun(here)
    const file = await here.exported(incidentId, 'json')
    const changed = file.toString('utf8').replace('Deux ressortissants manquent, dont', 'Deux cents manquent, dont')
    expect(await failure(there.imported(changed))).toMatchObject({ code: 'refused', details: { reason: 'log-tampered' } })
    expect(await there.service.calls.incidents.list()).toEqual([])
    expect(await failure(here.imported(file))).toMatchObject({ code: 'conflict' })
    expect(await failure(there.imported('{"format":"unisson-incident/2"}'))).toMatchObject({ code: 'file-unreadable' })
    expect(await failure(there.imported('x'))).toMatchObject({ code: 'file-unreadable' })
  })

  it('has its log as CSV for spreadsheets: a mark of its encoding, two times, formulas made inert', async () => {
    const incidentId = await secretRun(here)
    const csv = (await here.exported(incidentId, 'csv')).toString('utf8')
    expect(csv.startsWith('\ufeffmode,seq,happened_at,recorded_at,')).toBe(true)
    expect(csv.trimEnd().split('\r\n')).toHaveLength(11)
    expect(csv).toContain(`"'=HYPERLINK(""http://x"",""y"")"`)
    expect(csv).not.toContain(',=HYPERLINK')
  })
})

describe('a log kept on paper', () => {
  it('is typed in afterwards as BACKFILL, with the times at which things happened, and every file says so', async () => {
    const incidentId = await here.declare('BACKFILL', '2026-11-20T22:00:00.000Z')
    await here.service.calls.incidents.append({
      incidentId,
      event: { kind: 'note', data: null },
      text: 'P1 : appel du gardien',
      happenedAt: '2026-11-20T22:04:00.000Z',
    })
    const csv = (await here.exported(incidentId, 'csv')).toString('utf8')
    const [, ...rows] = csv.trimEnd().split('\r\n')
    expect(rows[0]).toMatch(/^BACKFILL,1,2026-11-20T22:00:00\.000Z,2026-11-22T09:00:00\.000Z,/u)
    expect(rows[1]).toMatch(/^BACKFILL,2,2026-11-20T22:04:00\.000Z,2026-11-22T09:00:00\.000Z,/u)
    const file = JSON.parse((await here.exported(incidentId, 'json')).toString('utf8')) as { header: { mode: string } }
    expect(file.header.mode).toBe('BACKFILL')
    const ofLog = { kind: 'incident-log', incidentId, redacted: false, language: 'fr' } as const
    const page = await here.service.control.printableHtml(ofLog)
    expect(page).toContain('REPRISE – ressaisie d’une main courante tenue sur papier')
    expect(page).toContain('20 nov. 2026, 23:04 (Niamey)')
    const review = await here.service.control.printableHtml({ ...ofLog, kind: 'incident-review' })
    // Declared at T0 on paper, whenever it was typed in.
    expect(review).toMatch(/Incident déclaré<\/span><\/td><td[^>]*><span class="line strong">0</u)
  })
})

import { randomBytes } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { LOG_NODE_TOOLS } from '../../../../electron/data/features/incidents/log-node-tools.ts'
import { createLogSigner, type LogSigner } from '../../../../electron/data/features/incidents/log-signer.ts'
import { canonicalJson } from '../../../../shared/domain/crisis/log/canonical-json.ts'
import { genesisHash } from '../../../../shared/domain/crisis/log/genesis-hash.ts'
import type { HeadSignature } from '../../../../shared/domain/crisis/log/head-signature.ts'
import type { LogHead } from '../../../../shared/domain/crisis/log/log-head.ts'
import type { LogHeader } from '../../../../shared/domain/crisis/log/log-header.ts'
import { sealEntry } from '../../../../shared/domain/crisis/log/seal-entry.ts'
import type { LogEntry } from '../../../../shared/domain/crisis/model/log-entry.ts'
import { failure } from '../../../helpers/failure.ts'
import { playbookFixture, uuid } from '../../../unit/crisis/playbook-fixture.ts'
import { CONTACT, crisisWorkspace, secretRun } from './crisis-workspace.ts'

const PLAYBOOK_ID = playbookFixture().id

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

interface IncidentFile {
  header: LogHeader
  entries: LogEntry[]
  signatures: HeadSignature[]
  playbook: Record<string, unknown>
}

/** The file with another first entry or header, its chain made anew; signed by whoever writes it, or by nobody. */
function forged(file: Buffer, change: (file: IncidentFile) => void, signer: LogSigner | null): string {
  const value = JSON.parse(file.toString('utf8')) as IncidentFile
  change(value)
  if (signer !== null) value.header.publicKey = signer.publicKey
  let head: LogHead = { seq: 0, hash: genesisHash(value.header, LOG_NODE_TOOLS.sha256) }
  value.entries = value.entries.map(({ seq: _seq, hash: _hash, previousHash: _before, ...draft }) => {
    const entry = sealEntry(draft, head, LOG_NODE_TOOLS.sha256)
    head = entry
    return entry
  })
  const { incidentId, createdAt: signedAt } = value.header
  const last = { number: 1, seq: head.seq, head: head.hash, signedAt, reason: 'mark' as const }
  value.signatures = signer === null ? [] : [signer.sign(incidentId, last)]
  return JSON.stringify(value)
}

const declared = ({ entries: [first] }: IncidentFile) =>
  (first as unknown as { data: { incident: Record<string, unknown> } }).data.incident

/** The plan that a file brings under another number. */
const version = (number: number) => (file: IncidentFile) => {
  file.playbook['version'] = number
  file.header.playbookVersion = number
  declared(file)['playbookVersion'] = number
}

const anotherOfVersion3 = (file: IncidentFile) => {
  version(3)(file)
  file.header.incidentId = `incident--${uuid(78)}`
  declared(file)['id'] = file.header.incidentId
}

describe('a forged incident', () => {
  it('is refused while nobody signed its last entries: it could name our own key and be gone on with', async () => {
    const file = forged(await here.exported(await secretRun(here), 'json'), () => undefined, null)
    expect(await failure(there.imported(file))).toMatchObject({ code: 'refused', details: { reason: 'log-unsigned' } })
    const added = JSON.parse(file) as IncidentFile
    added.signatures = (JSON.parse((await here.exported(added.header.incidentId, 'json')).toString()) as IncidentFile).signatures
    added.entries.push(sealEntry({ ...added.entries.at(-1)!, text: 'Approuvé' }, added.entries.at(-1)!, LOG_NODE_TOOLS.sha256))
    expect(await failure(there.imported(JSON.stringify(added)))).toMatchObject({ details: { reason: 'log-unsigned' } })
    expect(await there.service.calls.incidents.list()).toEqual([])
  })

  it('is refused when its declaration is of another incident, mode or plan than its head says', async () => {
    const file = await here.exported(await secretRun(here), 'json')
    const signer = createLogSigner(randomBytes(32))
    const lies: readonly ((file: IncidentFile) => void)[] = [
      (value) => {
        declared(value)['id'] = `incident--${uuid(77)}`
      },
      (value) => {
        value.header.mode = 'TEST'
      },
      (value) => {
        declared(value)['playbookVersion'] = 2
      },
    ]
    for (const lie of lies)
      expect(await failure(there.imported(forged(file, lie, signer)))).toMatchObject({
        code: 'refused',
        details: { reason: 'wrong-incident' },
      })
    expect(await there.imported(forged(file, () => undefined, signer))).toMatchObject({ mode: 'REAL' })
  })
})

describe('the plan that an incident brings', () => {
  it('never takes the place of the draft that is being written here, nor its number', async () => {
    const { playbooks } = here.service.calls
    const signer = createLogSigner(randomBytes(32))
    const file = await here.exported(await secretRun(here), 'json')
    const published = await playbooks.get({ id: PLAYBOOK_ID, version: 1 })
    const draft = await playbooks.save({ playbook: { ...published, crisisType: 'ours' } })
    await here.imported(forged(file, anotherOfVersion3, signer))
    expect(await playbooks.get({ id: PLAYBOOK_ID, version: null })).toMatchObject({ version: 2, crisisType: 'ours' })
    expect(await playbooks.list()).toContainEqual(
      expect.objectContaining({ id: PLAYBOOK_ID, version: 2, status: 'draft', publishedVersion: 1 }),
    )
    await playbooks.submit({ id: PLAYBOOK_ID })
    await playbooks.publish({ id: PLAYBOOK_ID })
    const next = await playbooks.save({ playbook: { ...draft, version: 2 } }).catch(() => null)
    const again = next ?? (await playbooks.save({ playbook: await playbooks.get({ id: PLAYBOOK_ID, version: 2 }) }))
    expect(again).toMatchObject({ version: 4, status: 'draft' })
  })

  it('is refused with a number after which none is left', async () => {
    const signer = createLogSigner(randomBytes(32))
    const file = forged(await here.exported(await secretRun(here), 'json'), version(Number.MAX_SAFE_INTEGER), signer)
    expect(await failure(there.imported(file))).toMatchObject({ code: 'refused', details: { reason: 'wrong-playbook' } })
  })
})

describe('an incident as a file', () => {
  it('comes back byte for byte from a workspace that never knew it', async () => {
    const incidentId = await secretRun(here)
    const file = withContact(await here.exported(incidentId, 'json'))
    expect(await there.imported(file)).toMatchObject({ id: incidentId, title: 'Enlèvement à Niamey', mode: 'REAL', lastSeq: 10 })
    expect((await there.exported(incidentId, 'json')).toString('utf8')).toBe(file)
  })

  it('brings nobody into the call list to whom its log tells of no call', async () => {
    const incidentId = await secretRun(here)
    const file = JSON.parse((await here.exported(incidentId, 'json')).toString('utf8')) as { contacts: unknown[] }
    const stranger = { ...CONTACT, id: `contact--${uuid(66)}`, name: 'Faux ministre' }
    file.contacts = [CONTACT, stranger]
    await there.imported(canonicalJson(file))
    expect((await there.service.calls.contacts.list()).map(({ contact }) => contact.name)).toEqual(['Jeanne Kéïta'])
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

  it('is refused when it is nested without reason, or larger than any incident', async () => {
    const file = (await here.exported(await secretRun(here), 'json')).toString('utf8')
    for (const depth of [300, 200_000]) {
      const nested = file.replace('"data":null', `"data":${'['.repeat(depth)}${']'.repeat(depth)}`)
      expect(await failure(there.imported(nested))).toMatchObject({ code: 'file-unreadable' })
    }
    const large = Buffer.alloc(64_000_001, ' ')
    expect(await failure(there.imported(large))).toMatchObject({ code: 'file-too-large' })
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

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { canonicalHash } from '../../../electron/data/canonical-hash.ts'
import { failure } from '../../helpers/failure.ts'
import { addMission, addPoint, pointOf } from '../../helpers/workspace-builders.ts'
import { createProfile, createTestClock, createWorkspace, startService, type TestService } from '../../helpers/workspace.ts'

let profile: ReturnType<typeof createProfile>
let service: TestService
const clock = createTestClock()

beforeEach(async () => {
  profile = createProfile()
  service = startService(profile.folder, { now: clock.now })
  await createWorkspace(service)
})
afterEach(async () => {
  await service.close()
  profile.remove()
})

describe('missions, topics and terms', () => {
  it('go round, checked against their revision', async () => {
    const mission = await addMission(service)
    const renamed = await service.calls.missions.save({ ...mission, name: 'Ambassade de France au Mali' })
    expect(renamed).toMatchObject({ id: mission.id, revision: 2 })
    expect((await failure(service.calls.missions.save({ ...mission, city: 'Gao' }))).code).toBe('conflict')
    expect(await service.calls.missions.list()).toEqual([renamed])
    expect((await failure(addMission(service, 'bko'))).code).toBe('already-exists')

    const topic = await service.calls.topics.save({ name: 'Sahel', description: 'Sécurité' })
    expect(await service.calls.topics.list()).toEqual([topic])
    expect((await failure(service.calls.topics.save({ name: 'sahel' }))).code).toBe('already-exists')

    const term = await service.calls.terms.save({
      concept: 'kyiv',
      language: 'fr',
      term: 'Kiev',
      status: 'forbidden',
      use: 'Kyiv',
      allowedIn: ['poulet'],
    })
    expect(await service.calls.terms.list()).toEqual([term])
    await service.calls.terms.remove({ id: term.id })
    expect(await service.calls.terms.list()).toEqual([])
  })

  it('are kept while something needs them', async () => {
    const mission = await addMission(service)
    const account = {
      missionId: mission.id,
      platform: 'x',
      handle: '@bko',
      language: 'fr',
      owner: '',
      rotationDue: null,
    } as const
    const { id } = await service.calls.accounts.save(account)
    expect(await failure(service.calls.missions.remove({ id: mission.id }))).toMatchObject({ details: { accounts: 1 } })
    await service.calls.accounts.remove({ id })
    await service.calls.missions.remove({ id: mission.id })
    expect(await service.calls.missions.list()).toEqual([])

    const topic = await service.calls.topics.save({ name: 'Sahel' })
    const point = await service.calls.points.save({ content: pointOf({ topicId: topic.id }) })
    expect(await failure(service.calls.topics.remove({ id: topic.id }))).toMatchObject({ details: { points: 1, documents: 0 } })
    await service.calls.points.remove({ id: point.id })
    await service.calls.topics.remove({ id: topic.id })
  })
})

describe('talking points', () => {
  it('freeze a version at each approval, hashed over its canonical form', async () => {
    const first = await addPoint(service, { mandatory: true, sources: ['Discours du 4 mars'] })
    expect(first).toMatchObject({ status: 'approved', version: 1, changed: false })
    const edited = await service.calls.points.save({
      id: first.id,
      revision: first.revision,
      content: pointOf({ statement: { fr: 'La France condamne fermement.', en: 'France strongly condemns.' } }),
    })
    expect(edited).toMatchObject({ status: 'approved', version: 1, changed: true })
    await service.calls.points.approve({ id: edited.id, revision: edited.revision })
    const versions = await service.calls.points.versions({ id: first.id })
    expect(versions.map(({ version }) => version)).toEqual([2, 1])
    expect(versions[1]).toMatchObject({
      approvedBy: 'Camille Durand',
      content: { mandatory: true, statement: pointOf().statement },
    })
    for (const { hash, content } of versions) expect(hash).toBe(canonicalHash(content))
  })

  it('retire what they supersede, and are frozen after that', async () => {
    const old = await addPoint(service)
    await addPoint(service, { supersedes: old.id })
    const retired = await service.calls.points.get({ id: old.id })
    expect(retired.status).toBe('superseded')
    expect((await failure(service.calls.points.save({ id: old.id, revision: retired.revision, content: pointOf() }))).code).toBe(
      'frozen',
    )
    expect((await failure(service.calls.points.remove({ id: old.id }))).code).toBe('frozen')
  })

  it('tell when, by whom and why they went out of force, and what took their place', async () => {
    const [withdrawn, old] = [await addPoint(service), await addPoint(service)]
    expect(await service.calls.points.retirement({ id: old.id })).toBeNull()
    await service.calls.points.withdraw({ id: withdrawn.id, reason: 'Chiffre contesté' })
    expect(await service.calls.points.retirement({ id: withdrawn.id })).toMatchObject({
      by: 'Camille Durand',
      reason: 'Chiffre contesté',
      supersededBy: null,
    })
    const next = await addPoint(service, { supersedes: old.id })
    expect(await service.calls.points.retirement({ id: old.id })).toMatchObject({
      by: 'Camille Durand',
      reason: null,
      supersededBy: next.id,
    })
  })

  it('are named in the trail by their first words', async () => {
    const { id } = await service.calls.points.save({ content: pointOf({ statement: { fr: 'Un point à nommer.' } }) })
    const { entries } = await service.calls.audit.list({ offset: 0, limit: 10 })
    expect(entries.find(({ entityId }) => entityId === id)).toMatchObject({ action: 'point.saved', name: 'Un point à nommer.' })
  })

  it('are withdrawn with a reason that the trail keeps', async () => {
    const point = await addPoint(service)
    expect(await service.calls.points.withdraw({ id: point.id, reason: 'Chiffre contesté' })).toMatchObject({
      status: 'withdrawn',
    })
    const { entries } = await service.calls.audit.list({ offset: 0, limit: 1 })
    expect(entries[0]).toMatchObject({ action: 'point.withdrawn', entityId: point.id, detail: { reason: 'Chiffre contesté' } })
  })

  it('need a statement, and the right revision, to be approved', async () => {
    const { id, revision } = await service.calls.points.save({ content: pointOf({ statement: { fr: ' ' } }) })
    expect((await failure(service.calls.points.approve({ id, revision }))).code).toBe('bad-request')
    expect((await failure(service.calls.points.approve({ id, revision: 9 }))).code).toBe('conflict')
    expect(await service.calls.points.versions({ id })).toEqual([])
  })

  it('are listed by topic, status and words', async () => {
    const topic = await service.calls.topics.save({ name: 'Sahel' })
    await addPoint(service, { topicId: topic.id, statement: { fr: 'Un cessez-le-feu durable' } })
    await service.calls.points.save({ content: pointOf() })
    const count = async (input: Parameters<typeof service.calls.points.list>[0]) =>
      (await service.calls.points.list(input)).length
    expect(await count({})).toBe(2)
    expect(await count({ topicId: topic.id })).toBe(1)
    expect(await count({ topicId: null })).toBe(1)
    expect(await count({ status: 'draft' })).toBe(1)
    expect(await count({ query: 'cessez' })).toBe(1)
    expect(await count({ query: 'absent' })).toBe(0)
  })

  it('tell of an edited draft as of something that may follow later, of an approval at once', async () => {
    const point = await service.calls.points.save({ content: pointOf() })
    const stop = new AbortController()
    const events = await service.calls.workspace.events(undefined, { signal: stop.signal })
    const edited = await service.calls.points.save({ id: point.id, revision: point.revision, content: pointOf() })
    // What may follow later is told after the answer.
    await new Promise((resolve) => setImmediate(resolve))
    await service.calls.points.approve({ id: point.id, revision: edited.revision })
    const told: (boolean | undefined)[] = []
    for await (const event of events) {
      if (event.type !== 'changed' || event.entity !== 'points') continue
      told.push(event.minor)
      if (told.length === 2) break
    }
    stop.abort()
    expect(told).toEqual([true, undefined])
  })

  it('are not approved while they end before they begin', async () => {
    const dates = { validFrom: '2026-03-02T00:00:00.000Z', validUntil: '2026-03-01T00:00:00.000Z' }
    const { id, revision } = await service.calls.points.save({ content: pointOf(dates) })
    expect(await failure(service.calls.points.approve({ id, revision }))).toMatchObject({ code: 'bad-request' })
  })

  it('tell where their languages contradict each other', async () => {
    const fr = 'La France condamne l’attaque du 3 mars, qui a fait 12 morts.'
    const compare = (en: string) => service.calls.points.compareVariants({ statement: { fr, en } })
    expect(await compare('France condemns the 3 March attack, which killed 12 people.')).toEqual([])
    expect(await compare('France does not condemn the 3 March attack, which killed 15 people.')).toMatchObject([
      { source: 'fr', language: 'en', change: 'figure-changed', expected: '12 morts', actual: '15 people' },
      { change: 'negation-added', actual: 'not' },
    ])
  })

  it('tell every kind of difference between their languages, acts and commitments included', async () => {
    const fr = 'La France condamne l’attaque du 3 mars à Gao, qui a fait 12 morts.'
    const en = 'France deplores the 3 March attack in Gao, which killed 15 people.'
    const told = await service.calls.points.compareVariants({ statement: { fr, en } })
    expect(told.map(({ change, expected, actual }) => [change, expected, actual])).toEqual([
      ['figure-changed', '12 morts', '15 people'],
      ['stance-shift', 'condamne', 'deplores'],
    ])
  })

  it('propose slots out of a statement', async () => {
    const slots = await service.calls.points.proposeSlots({ language: 'fr', statement: pointOf().statement.fr ?? '' })
    expect(slots).toContainEqual(expect.objectContaining({ kind: 'figure', value: 12 }))
    expect(slots).toContainEqual(expect.objectContaining({ kind: 'date', value: '--03-03' }))
    expect(slots).toContainEqual(expect.objectContaining({ kind: 'stance', act: 'condemn' }))
  })
})

const FILE = {
  format: 'unisson-messages/1',
  points: [
    { id: 'tp-1', topic: 'Sahel', mandatory: true, statement: { fr: 'La France condamne.' }, validUntil: '2026-12-31' },
    { id: 'tp-2', statement: {} },
    { id: 'tp-3', origin: 'BKO', supersedes: 'tp-1', statement: { fr: 'La France condamne fermement.' } },
  ],
  terms: [{ concept: 'c-1', lang: 'fr', term: 'Kiev', status: 'forbidden', use: 'Kyiv' }, { concept: 'c-2' }],
}

const granted = (name: string, text: string): string => {
  writeFileSync(join(profile.folder, name), text)
  service.control.grantFile(name, join(profile.folder, name), 'read')
  return name
}

describe('messages files', () => {
  it('are previewed row by row and imported but for the bad rows', async () => {
    const grant = granted('messages.json', JSON.stringify(FILE))
    const { rows } = await service.calls.points.previewImport({ grant })
    expect(rows.map(({ row, kind, outcome }) => [kind, row, outcome])).toEqual([
      ['point', 1, 'create'],
      ['point', 2, 'refused'],
      ['point', 3, 'create'],
      ['term', 1, 'create'],
      ['term', 2, 'refused'],
    ])
    expect(rows[1]).toMatchObject({ id: 'tp-2', faults: [{ code: 'no-statement', field: 'statement' }] })
    expect(rows[2]?.faults).toEqual([])
    expect(await service.calls.points.list({})).toEqual([])

    expect(await service.calls.points.import({ grant, approve: true, follow: ['tp-1'] })).toEqual({
      created: 3,
      updated: 0,
      refused: 2,
    })
    expect(await service.calls.points.get({ id: 'tp-1' })).toMatchObject({
      status: 'superseded',
      validUntil: '2026-12-31T23:59:59.999Z',
    })
    expect(await service.calls.points.get({ id: 'tp-3' })).toMatchObject({ status: 'approved', version: 1, origin: 'BKO' })
    expect((await service.calls.topics.list()).map(({ name }) => name)).toEqual(['Sahel'])
    expect((await failure(service.calls.points.import({ grant }))).code).toBe('bad-request')
  })

  it('leave what is approved in force, and wait for an approval', async () => {
    await service.calls.points.import({ grant: granted('a.json', JSON.stringify(FILE)), approve: true })
    const csv =
      'id,statement.fr,topic,mandatory,validUntil\ntp-3,La France condamne à nouveau.,Niger,,\ntp-9,Un point nouveau.,,,\n'
    const grant = granted('b.csv', csv)
    const { rows } = await service.calls.points.previewImport({ grant })
    expect(rows).toMatchObject([
      {
        id: 'tp-3',
        outcome: 'update',
        topic: { from: '', to: 'Niger', isNew: true },
        change: { before: { origin: 'BKO' }, after: { origin: 'BKO' } },
      },
      { id: 'tp-9', outcome: 'create', topic: null, change: { before: null } },
    ])
    await service.calls.points.import({ grant })
    expect(await service.calls.points.get({ id: 'tp-9' })).toMatchObject({ status: 'draft', version: 0 })
    const point = await service.calls.points.get({ id: 'tp-3' })
    expect(point).toMatchObject({ status: 'approved', version: 1, changed: true, supersedes: 'tp-1' })
    const [standing] = await service.calls.points.versions({ id: 'tp-3' })
    expect(standing?.content.statement).toEqual({ fr: 'La France condamne fermement.' })
    service.control.grantFile('out', join(profile.folder, 'out.json'), 'write')
    await service.calls.points.export({ grant: 'out', format: 'json', topicId: null })
    expect(readFileSync(join(profile.folder, 'out.json'), 'utf8')).toContain('La France condamne fermement.')
  })

  it('make no topic and move no point that the person does not let go', async () => {
    const sahel = await service.calls.topics.save({ name: 'Sahel' })
    await service.calls.topics.save({ name: 'Climat' })
    const points = [
      { id: 'tp-1', topic: 'Sahel', statement: { fr: 'La France condamne.' } },
      { id: 'tp-2', topic: 'Sahel', statement: { fr: 'La France soutient.' } },
    ]
    const first = { ...FILE, points, terms: [] }
    await service.calls.points.import({ grant: granted('a.json', JSON.stringify(first)), approve: true })
    const csv =
      'id,fr,topic\ntp-1,La France condamne.,Climat\ntp-2,La France soutient encore.,topic--new\ntp-3,Autre.,topic--new\n'
    const preview = async () => (await service.calls.points.previewImport({ grant: granted('b.csv', csv) })).rows
    expect((await preview()).map(({ id, topic }) => [id, topic])).toEqual([
      ['tp-1', { from: 'Sahel', to: 'Climat', isNew: false }],
      ['tp-2', { from: 'Sahel', to: 'topic--new', isNew: true }],
      ['tp-3', { from: '', to: 'topic--new', isNew: true }],
    ])
    expect(await service.calls.points.import({ grant: 'b.csv' })).toEqual({ created: 1, updated: 1, refused: 0 })
    const topicOf = async (id: string) => (await service.calls.points.get({ id })).topicId
    expect([await topicOf('tp-1'), await topicOf('tp-2'), await topicOf('tp-3')]).toEqual([sahel.id, sahel.id, null])
    expect((await service.calls.topics.list()).map(({ name }) => name)).toEqual(['Climat', 'Sahel'])

    const moved = 'id,fr,topic\ntp-1,La France condamne.,Climat\n'
    await service.calls.points.import({ grant: granted('c.csv', moved), follow: ['tp-1'] })
    const climat = (await service.calls.topics.list()).find(({ name }) => name === 'Climat')
    expect(await topicOf('tp-1')).toBe(climat?.id)
  })

  it('know a topic by its id too', async () => {
    const sahel = await service.calls.topics.save({ name: 'Sahel' })
    const csv = granted('a.csv', `id,fr,topic\ntp-1,La France condamne.,${sahel.id}\n`)
    expect((await service.calls.points.previewImport({ grant: csv })).rows).toMatchObject([{ topic: null }])
    await service.calls.points.import({ grant: csv })
    expect(await service.calls.points.get({ id: 'tp-1' })).toMatchObject({ topicId: sahel.id })
  })

  it('ask to confirm slots again when the words they were confirmed for change', async () => {
    const slots = [{ kind: 'figure', value: 12, unit: 'death', bound: 'exact', label: '12 morts' }]
    const point = { id: 'tp-1', statement: { fr: 'L’attaque a fait 12 morts.' }, slots }
    const file = (more: object) => JSON.stringify({ ...FILE, points: [{ ...point, ...more }], terms: [] })
    const confirmed = async () => (await service.calls.points.get({ id: 'tp-1' })).slotsConfirmed
    await service.calls.points.import({ grant: granted('a.json', file({})), approve: true })
    expect(await confirmed()).toBe(true)
    const reworded = { statement: { fr: 'L’attaque a fait 15 morts.' } }
    await service.calls.points.import({ grant: granted('b.json', file(reworded)), approve: true })
    expect(await confirmed()).toBe(false)
    const anew = { statement: { fr: 'Il y a 16 morts.' }, slots: [{ ...slots[0], value: 16, label: '16 morts' }] }
    await service.calls.points.import({ grant: granted('c.json', file(anew)), approve: true })
    expect(await confirmed()).toBe(true)
  })

  it('keep what a row does not hold: its languages, its empty cells', async () => {
    const whole = {
      id: 'tp-1',
      mandatory: true,
      validUntil: '2026-12-31',
      statement: { fr: 'La France condamne.', en: 'France condemns.' },
    }
    const grant = granted('a.json', JSON.stringify({ ...FILE, points: [whole], terms: [] }))
    await service.calls.points.import({ grant, approve: true })
    const csv = 'id;fr;en;mandatory;validUntil\ntp-1;La France condamne fermement.;;;\n'
    await service.calls.points.import({ grant: granted('b.csv', csv), approve: true })
    expect(await service.calls.points.get({ id: 'tp-1' })).toMatchObject({
      version: 2,
      mandatory: true,
      validUntil: '2026-12-31T23:59:59.999Z',
      statement: { fr: 'La France condamne fermement.', en: 'France condemns.' },
    })
    const empty = granted('c.csv', 'id;fr;en;mandatory\ntp-1;La France condamne fermement.;;\n')
    expect((await service.calls.points.previewImport({ grant: empty })).rows).toMatchObject([{ outcome: 'unchanged' }])
  })

  it('are refused when what is kept here would end before it begins', async () => {
    const late = { id: 'tp-1', statement: { fr: 'Un point.' }, validUntil: '2026-12-31' }
    const file = granted('a.json', JSON.stringify({ ...FILE, points: [late], terms: [] }))
    await service.calls.points.import({ grant: file, approve: true })
    const csv = granted('b.csv', 'id;fr;validFrom\ntp-1;Un point.;2027-01-01\n')
    expect((await service.calls.points.previewImport({ grant: csv })).rows).toMatchObject([
      { outcome: 'refused', faults: [{ code: 'ends-before-start', field: 'validUntil' }] },
    ])
  })

  it('change nothing the second time', async () => {
    await service.calls.points.import({ grant: granted('a.json', JSON.stringify(FILE)), approve: true })
    const grant = granted('b.json', JSON.stringify(FILE))
    expect(await service.calls.points.import({ grant })).toEqual({ created: 0, updated: 0, refused: 2 })
  })

  it('do not overwrite what is being changed here', async () => {
    await service.calls.points.import({ grant: granted('a.json', JSON.stringify(FILE)), approve: true })
    const point = await service.calls.points.get({ id: 'tp-3' })
    await service.calls.points.save({
      id: point.id,
      revision: point.revision,
      content: pointOf({ statement: { fr: 'En cours' } }),
    })
    const changed = { ...FILE, points: [{ id: 'tp-3', statement: { fr: 'Autre' } }], terms: [] }
    const { rows } = await service.calls.points.previewImport({ grant: granted('b.json', JSON.stringify(changed)) })
    expect(rows).toMatchObject([{ outcome: 'refused', faults: [{ code: 'changed-here', field: '' }] }])
  })

  it.each(['json', 'yaml', 'csv'] as const)('come out as %s and go in again without loss', async (format) => {
    await addMission(service)
    await service.calls.points.import({ grant: granted('a.json', JSON.stringify(FILE)), approve: true })
    service.control.grantFile('out', join(profile.folder, `out.${format}`), 'write')
    expect(await service.calls.points.export({ grant: 'out', format, topicId: null })).toEqual({
      name: `out.${format}`,
      points: 1,
    })
    const text = readFileSync(join(profile.folder, `out.${format}`), 'utf8')
    expect(text).toContain('fermement')
    const { rows } = await service.calls.points.previewImport({ grant: granted(`in.${format}`, text) })
    expect(rows.filter(({ kind }) => kind === 'point')).toMatchObject([{ id: 'tp-3', outcome: 'unchanged' }])
  })

  it('that cannot be read are refused with the reason', async () => {
    const broken = granted('broken.json', '{ "format": ')
    expect(await failure(service.calls.points.previewImport({ grant: broken }))).toMatchObject({
      code: 'file-damaged',
      details: { file: 'broken.json', code: 'not-json', line: '1' },
    })
    const bare = granted('bare.json', '{ "points": [] }')
    expect(await failure(service.calls.points.previewImport({ grant: bare }))).toMatchObject({
      details: { file: 'bare.json', code: 'no-format' },
    })
    service.control.grantFile('gone', join(profile.folder, 'gone.json'), 'read')
    expect((await failure(service.calls.points.previewImport({ grant: 'gone' }))).code).toBe('file-unreadable')
    expect((await failure(service.calls.points.previewImport({ grant: 'never given' }))).code).toBe('bad-request')
  })
})

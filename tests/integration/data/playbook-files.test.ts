import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../shared/domain/crisis/log/canonical-json.ts'
import { failure } from '../../helpers/failure.ts'
import { createProfile, createWorkspace, startService, type TestService } from '../../helpers/workspace.ts'
import { action, END, fileOf, node } from '../../unit/crisis/cacao/file-kit.ts'
import { publicCacao } from '../../unit/crisis/cacao/public-cacao.ts'
import { playbookFixture } from '../../unit/crisis/playbook-fixture.ts'

const A = node('action', 3)
const B = node('action', 4)
const profile = createProfile()
const { folder } = profile
let service: TestService

beforeAll(async () => {
  service = startService(profile.folder)
  await createWorkspace(service)
})
afterAll(async () => {
  await service.close()
  profile.remove()
})

function grant(name: string, mode: 'read' | 'write'): string {
  const token = randomUUID()
  service.control.grantFile(token, join(folder, name), mode)
  return token
}

async function read(content: unknown, language: 'fr' | 'en' = 'en') {
  const bytes = typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content)
  writeFileSync(join(folder, 'plan.json'), bytes)
  return service.calls.playbooks.readFile({ grant: grant('plan.json', 'read'), language })
}

async function readPlan(content: unknown) {
  const answer = await read(content)
  if (answer.kind === 'refused') throw new TypeError(`refused: ${answer.words ?? answer.at}`)
  return answer
}

async function exported(id: string, version: number, format: 'cacao' | 'json'): Promise<Record<string, unknown>> {
  await service.calls.playbooks.exportFile({ id, version, format, grant: grant('out.json', 'write') })
  return JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8')) as Record<string, unknown>
}

describe('a playbook file in the window', () => {
  it('is shown whole before anything is stored: steps, faults with their step, commands inert, what is kept', async () => {
    const file = fileOf(
      A,
      { [A]: action(B, { commands: [{ type: 'bash', command: 'touch ran' }] }), [B]: action(END, { targets: ['x'] }) },
      { priority: 2 },
    )
    const plan = await readPlan(file)
    expect(plan).toMatchObject({ file: 'plan.json', form: 'cacao', existing: null })
    expect(plan.faults).toContainEqual({ stepId: B, code: 'unknown-target', words: 'aims at x, which is not defined' })
    expect(plan.playbook.kept['cacao']).toMatchObject({ priority: 2 })
    const [step] = plan.playbook.steps
    expect(step?.body['und']).toContain('Manual instruction, do not run')
    expect(existsSync('ran')).toBe(false)
    expect((await service.calls.playbooks.list()).map(({ id }) => id)).not.toContain(plan.playbook.id)
    const french = await read(file, 'fr')
    expect(french.kind === 'plan' ? french.faults.map(({ words }) => words) : []).toContain('vise x, qui n’est pas défini')
  })

  it('says that the id is here already, and comes in as the next version or beside it', async () => {
    const plan = playbookFixture()
    const first = await service.calls.playbooks.save({ playbook: (await readPlan(plan)).playbook })
    await service.calls.playbooks.submit({ id: plan.id })
    await service.calls.playbooks.publish({ id: plan.id })
    const again = await readPlan(plan)
    expect(again.existing).toMatchObject({ version: first.version, status: 'published' })
    const next = await service.calls.playbooks.save({ playbook: { ...again.playbook, status: 'published' } })
    expect(next).toMatchObject({ version: first.version + 1, status: 'draft' })
    expect((await readPlan(plan)).existing).toMatchObject({ version: next.version, status: 'draft' })
    // A draft that somebody writes is not written over.
    expect(await failure(service.calls.playbooks.save({ playbook: again.playbook }))).toMatchObject({ code: 'conflict' })
    await service.calls.playbooks.discard({ id: plan.id })
    expect((await readPlan(plan)).existing).toMatchObject({ version: first.version, status: 'published' })
  })

  it.each([
    ['no JSON', '{"type":', 'no JSON: '],
    ['10,000 deep', '['.repeat(10_000), 'more than 64 brackets deep'],
    ['__proto__', '{"type":"playbook","__proto__":{}}', 'the key __proto__ is refused'],
    ['11 million characters', `"${'x'.repeat(11_000_000)}"`, 'larger than 10000000 characters'],
  ])('refuses %s with its reason', async (_, content, said) => {
    const answer = await read(content)
    expect(answer).toMatchObject({ kind: 'refused', file: 'plan.json' })
    expect(answer.kind === 'refused' ? answer.words : '').toContain(said)
  })

  it('names the place whose form does not fit, and refuses what is no playbook', async () => {
    expect(await read({ ...playbookFixture(), version: 'one' })).toMatchObject({ kind: 'refused', at: 'version' })
    expect(await read({ ...fileOf(A, { [A]: action(END) }), created: 'yesterday' })).toMatchObject({ at: 'createdAt' })
    expect(await read({ points: [] })).toMatchObject({ kind: 'refused', words: null, at: null })
  })

  it('refuses 50 MB before it reads them, and what is no text', async () => {
    expect(await failure(read('x'.repeat(50_000_000)))).toMatchObject({ code: 'file-too-large' })
    expect(await failure(read(Buffer.from([0x7b, 0x22, 0xe9, 0x22, 0x3a, 0x31, 0x7d])))).toMatchObject({
      code: 'file-unsupported',
    })
  })

  it('leaves as CACAO or JSON and comes back the same, with a line in the trail', async () => {
    const [shipped] = await service.calls.playbooks.list()
    if (!shipped) throw new TypeError('no playbook ships')
    const { id, version } = shipped
    const stored = await service.calls.playbooks.get({ id, version })
    for (const format of ['cacao', 'json'] as const)
      expect(canonicalJson((await readPlan(await exported(id, version, format))).playbook)).toBe(canonicalJson(stored))
    const { entries } = await service.calls.audit.list({ offset: 0, limit: 1 })
    expect(entries[0]).toMatchObject({ action: 'playbook.exported', entityId: id, detail: { version, format: 'json' } })
  })
})

describe.skipIf(publicCacao().length === 0)('public CACAO playbooks', () => {
  it('come in as drafts and leave with all that they said, but for who wrote them here and when', async () => {
    const seen = new Set<string>()
    for (const { name, text } of publicCacao()) {
      const answer = await read(text)
      if (answer.kind === 'refused') {
        expect(answer.at, name).not.toBe(null)
        continue
      }
      const { playbook } = answer
      if (seen.has(playbook.id)) {
        expect(answer.existing, name).not.toBe(null)
        continue
      }
      seen.add(playbook.id)
      const saved = await service.calls.playbooks.save({ playbook })
      const file = await exported(playbook.id, saved.version, 'cacao')
      const { created, modified, created_by: author, ...said } = JSON.parse(text) as Record<string, unknown>
      expect(file, name).toMatchObject(said)
      expect([typeof created, typeof modified, typeof author], name).toEqual(['string', 'string', 'string'])
      const back = await readPlan(file)
      expect(back.playbook, name).toMatchObject({ title: saved.title, steps: saved.steps, roles: saved.roles })
      // No fault that the file did not have.
      expect(answer.faults, name).toEqual(expect.arrayContaining(back.faults))
    }
    expect(seen.size).toBeGreaterThan(5)
  })
})

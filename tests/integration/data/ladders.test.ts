import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../shared/domain/language.ts'
import { stanceFamilySchema } from '../../../shared/domain/slot.ts'
import { addDocument, addPoint } from '../../helpers/workspace-builders.ts'
import { createProfile, createWorkspace, startService, type TestService } from '../../helpers/workspace.ts'

const profile = createProfile()
let service: TestService
let documentId = ''
const TEXT = "La France vitupère l'attaque du 3 mars à Gao."
const place = { language: 'fr', family: 'disapproval' } as const

beforeAll(async () => {
  service = startService(profile.folder)
  await createWorkspace(service)
  await addPoint(service, { statement: { fr: "La France condamne l'attaque du 3 mars à Gao." } })
  documentId = (await addDocument(service, TEXT)).id
})
afterAll(async () => {
  await service.close()
  profile.remove()
})

/** The shipped ladder with one more form of regret. */
async function withVituperation() {
  const { shipped } = await service.calls.ladders.get({ language: 'fr' })
  return shipped.disapproval.map(({ act, forms }) => ({ act, forms: act === 'regret' ? [...forms, 'vitupère'] : forms }))
}

const rung = (act: string, ...forms: string[]) => ({ act, forms })

async function shift(): Promise<string | null> {
  const { report } = await service.calls.coherence.check({ documentId, text: TEXT, language: 'fr' })
  return report.findings.find(({ rule }) => rule === 'stance-shift')?.text ?? null
}

describe('the ladders of a workspace', () => {
  it.each(LANGUAGES)('can be edited in %s as they were shipped', async (language) => {
    const { shipped, own } = await service.calls.ladders.get({ language })
    expect(own).toEqual({})
    for (const family of stanceFamilySchema.options) {
      expect(await service.calls.ladders.save({ language, family, rungs: shipped[family] })).toEqual({ before: null })
      await service.calls.ladders.save({ language, family, rungs: null })
    }
  })

  it('marks the acts of a text with a ladder that is not saved', async () => {
    const { shipped } = await service.calls.ladders.get({ language: 'fr' })
    const marks = (rungs: typeof shipped.disapproval) => service.calls.ladders.preview({ ...place, rungs, text: TEXT })
    expect(await marks(shipped.disapproval)).toEqual([])
    expect(await marks(await withVituperation())).toMatchObject([
      { start: 10, end: 18, family: 'disapproval', act: 'regret', level: 4, negated: false },
    ])
  })

  it('says what it would change in stored texts without changing them', async () => {
    let last = null
    const events = await service.calls.ladders.impact({ ...place, rungs: await withVituperation() })
    for await (const event of events) last = event
    expect(last).toEqual({ done: 1, total: 1, documents: 1, appeared: 1, gone: 0 })
    expect(await shift()).toBeNull()
  })

  it('changes what the checker finds once saved, and gives the shipped one back', async () => {
    const rungs = await withVituperation()
    expect(await service.calls.ladders.save({ ...place, rungs })).toEqual({ before: null })
    expect(await shift()).toBe('vitupère')
    expect((await service.calls.ladders.get({ language: 'fr' })).own.disapproval).toEqual(rungs)
    expect(await service.calls.ladders.save({ ...place, rungs: null })).toEqual({ before: rungs })
    expect(await shift()).toBeNull()
  })

  it('keeps the ladders in the workspace: a new start finds them', async () => {
    await service.calls.ladders.save({ ...place, rungs: await withVituperation() })
    await service.calls.workspace.lock()
    await expect(service.calls.ladders.get({ language: 'fr' })).rejects.toMatchObject({ data: { code: 'locked' } })
    await service.calls.workspace.unlock({ passphrase: 'correct horse battery staple' })
    expect(await shift()).toBe('vitupère')
  })

  it('refuses a form on two rungs, and a rung twice', async () => {
    const save = (...rungs: ReturnType<typeof rung>[]) => service.calls.ladders.save({ ...place, rungs })
    await expect(save(rung('regret', 'regrette'), rung('condemn', 'Regrette'))).rejects.toThrow()
    await expect(save(rung('regret', 'regrette'), rung('regret', 'déplore'))).rejects.toThrow()
    await expect(save(rung('regret', 'regrette'))).rejects.toThrow()
  })

  it('writes them to a file and takes them back, with what was there before', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'ladders-')), 'ladders.json')
    const grant = (mode: 'read' | 'write') => {
      const token = randomUUID()
      service.control.grantFile(token, file, mode)
      return token
    }
    const { before } = await service.calls.ladders.save({ ...place, rungs: await withVituperation() })
    expect(before).not.toBeNull()
    expect(await service.calls.ladders.export({ grant: grant('write') })).toMatchObject({ ladders: 1 })
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ format: 'unisson-ladders/1' })
    await service.calls.ladders.save({ ...place, rungs: null })
    const read = await service.calls.ladders.import({ grant: grant('read') })
    expect(read).toEqual({ ladders: 1, before: { format: 'unisson-ladders/1', ladders: {} } })
    expect(await shift()).toBe('vitupère')
    await service.calls.ladders.restore(read.before)
    expect(await shift()).toBeNull()
    writeFileSync(file, '{"format":"unisson-ladders/1","ladders":{"fr":{"disapproval":[]}}}')
    await expect(service.calls.ladders.import({ grant: grant('read') })).rejects.toMatchObject({
      data: { code: 'file-unsupported' },
    })
  })
})

import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Opinion } from '../../../shared/contract/opinions-contract.ts'
import { failure } from '../../helpers/failure.ts'
import { writeTinyModel } from '../../helpers/nli/tiny-model.ts'
import { temporaryFolder } from '../../helpers/temporary-folder.ts'
import { addDocument, addPoint } from '../../helpers/workspace-builders.ts'
import {
  createProfile,
  createTestClock,
  createWorkspace,
  PASSPHRASE,
  startService,
  type TestService,
} from '../../helpers/workspace.ts'

/** Shares no word, name or figure with the statement: the rules cannot tell, and say so. */
const TEXT = 'The summit on climate opened today. We refuse to help the authorities of Bamako.'
const STATEMENT = 'Nos partenaires peuvent compter sur une aide durable.'

let profile: ReturnType<typeof createProfile>
let service: TestService
let documentId: string
const clock = createTestClock()

beforeEach(async () => {
  profile = createProfile()
  service = startService(profile.folder, { now: clock.now })
  await createWorkspace(service)
  const topic = await service.calls.topics.save({ name: 'Sahel' })
  await addPoint(service, { mandatory: true, topicId: topic.id, statement: { fr: STATEMENT } })
  documentId = (await addDocument(service, TEXT, { topicId: topic.id, language: 'en' })).id
})
afterEach(async () => {
  await service.close()
  profile.remove()
})

const check = () => service.calls.coherence.check({ documentId, text: TEXT, language: 'en' })

async function follow(text = TEXT): Promise<readonly Opinion[]> {
  const opinions: Opinion[] = []
  for await (const opinion of await service.calls.opinions.follow({ documentId, text, language: 'en' })) opinions.push(opinion)
  return opinions
}

function choose(folder: string) {
  service.control.grantFile('chosen', folder, 'folder')
  return service.calls.opinions.choose({ grant: 'chosen' })
}

function tinyModel(): string {
  const folder = temporaryFolder()
  writeTinyModel(folder)
  return folder
}

async function settled() {
  for (;;) {
    const state = await service.calls.opinions.state()
    if (state.state !== 'loading') return state
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

describe('without a model', () => {
  it('says so, and forms no opinion', async () => {
    expect(await service.calls.opinions.state()).toEqual({ state: 'off' })
    expect(await follow()).toEqual([])
    expect((await check()).opinions).toEqual([])
  })

  it('checks to the same byte as with one', async () => {
    const { opinions: none, milliseconds: _before, ...without } = await check()
    await choose(tinyModel())
    await follow()
    const { opinions: some, milliseconds: _after, ...with_ } = await check()
    expect(JSON.stringify(with_)).toBe(JSON.stringify(without))
    expect([none.length, some.length]).toEqual([0, 1])
    await service.calls.opinions.turnOff()
    const { opinions: again, milliseconds: _later, ...off } = await check()
    expect(JSON.stringify(off)).toBe(JSON.stringify(without))
    expect(again).toEqual([])
  })
})

describe('with a model', () => {
  it('has an opinion on a point that the rules could not check, beside the sentence that speaks of it', async () => {
    const folder = tinyModel()
    const chosen = await choose(folder)
    expect(chosen).toMatchObject({ state: 'ready', name: basename(folder) })
    const { report } = await check()
    expect(report.coverage).toMatchObject([{ status: 'not-checked', span: null }])
    const opinions = await follow()
    const start = TEXT.indexOf('We refuse')
    expect(opinions).toEqual([
      {
        about: { kind: 'point', point: report.coverage[0]!.point, start, end: TEXT.length },
        label: 'contradiction',
        probability: 0.99,
        model: { name: basename(folder), hash: chosen.state === 'ready' ? chosen.hash : '' },
      },
    ])
    // Known from then on, at once.
    expect((await check()).opinions).toEqual(opinions)
  })

  it('stops when nobody reads any more', async () => {
    await choose(tinyModel())
    const cancel = new AbortController()
    const events = await service.calls.opinions.follow({ documentId, text: TEXT, language: 'en' }, { signal: cancel.signal })
    cancel.abort()
    const read: Opinion[] = []
    for await (const opinion of events) read.push(opinion)
    expect(read).toEqual([])
    expect((await check()).opinions).toEqual([])
  })

  it('keeps the folder, and finds it again after the lock', async () => {
    const folder = tinyModel()
    const chosen = await choose(folder)
    await service.calls.workspace.lock()
    expect((await failure(service.calls.opinions.state())).code).toBe('locked')
    await service.calls.workspace.unlock({ passphrase: PASSPHRASE })
    expect((await service.calls.opinions.state()).state).toBe('loading')
    expect(await settled()).toEqual(chosen)
    expect(await follow()).toHaveLength(1)
  })

  it('writes in the trail what was chosen and turned off, and never the path', async () => {
    const folder = tinyModel()
    const chosen = await choose(folder)
    expect(JSON.stringify(chosen)).not.toContain(folder)
    await service.calls.opinions.turnOff()
    expect(await service.calls.opinions.state()).toEqual({ state: 'off' })
    const { entries } = await service.calls.audit.list({ offset: 0, limit: 2 })
    expect(entries.map(({ action }) => action)).toEqual(['model.turned-off', 'model.chosen'])
    expect(entries[1]?.detail).toMatchObject({ name: basename(folder) })
    expect(JSON.stringify(entries)).not.toContain(folder)
  })
})

describe('a folder that serves no opinions', () => {
  it('is refused with its reason, and what was chosen before stands', async () => {
    const chosen = await choose(tinyModel())
    const damaged = tinyModel()
    writeFileSync(join(damaged, 'onnx', 'model.onnx'), 'nothing of the kind')
    expect(await failure(choose(damaged))).toMatchObject({
      code: 'model-unusable',
      details: { fault: 'load-failed', file: 'onnx/model.onnx' },
    })
    expect(await settled()).toEqual(chosen)
  })

  it('needs a folder that the person chose', async () => {
    expect((await failure(service.calls.opinions.choose({ grant: tinyModel() }))).code).toBe('bad-request')
    service.control.grantFile('file', join(tinyModel(), 'config.json'), 'read')
    expect((await failure(service.calls.opinions.choose({ grant: 'file' }))).code).toBe('bad-request')
  })

  it('is told when it goes or changes later, and checks go on', async () => {
    const folder = tinyModel()
    await choose(folder)
    const words = readFileSync(join(folder, 'tokenizer.json'), 'utf8')
    writeFileSync(join(folder, 'tokenizer.json'), `${words} `)
    await service.calls.opinions.retry()
    expect(await settled()).toMatchObject({ state: 'fault', fault: 'changed' })
    expect(await follow()).toEqual([])
    expect((await check()).report.coverage).toHaveLength(1)
    rmSync(folder, { recursive: true })
    await service.calls.opinions.retry()
    expect(await settled()).toMatchObject({ state: 'fault', fault: 'folder-missing' })
    expect((await check()).report.coverage).toHaveLength(1)
  })
})

import { ORPCError } from '@orpc/client'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { contract } from '../../../shared/contract/contract.ts'
import { failure } from '../../helpers/failure.ts'
import { forkDataProcess, type ForkedDataProcess } from '../../helpers/forked-data-process.ts'
import { hostileValue } from '../../helpers/hostile-value.ts'
import { seededRandom } from '../../helpers/seeded-random.ts'
import { bodyOf } from '../../helpers/workspace-builders.ts'
import { createProfile, PASSPHRASE } from '../../helpers/workspace.ts'

/** 2,000 in CI; `UNISSON_PAYLOADS=10000` for the long run. */
const PAYLOADS = Number(process.env['UNISSON_PAYLOADS'] ?? 2_000)
const PATIENCE_MS = 20_000

type Call = (input: unknown) => Promise<unknown>
interface Named {
  readonly name: string
  readonly schema: z.ZodType | undefined
  readonly call: Call
}

let profile: ReturnType<typeof createProfile>
let served: ForkedDataProcess

beforeAll(async () => {
  profile = createProfile()
  served = await forkDataProcess(profile.folder)
  await served.calls.workspace.create({
    name: 'Ministère des essais',
    language: 'fr',
    role: 'press-officer',
    person: 'Camille Durand',
    passphrase: PASSPHRASE,
    demo: true,
  })
}, 60_000)
afterAll(async () => {
  await served.stop()
  profile.remove()
})

/** Any name, as a page could write it: the types of the contract do not bind a hostile one. */
function called(...path: readonly string[]): Call {
  let target: unknown = served.calls
  for (const part of path) target = (target as Record<string, unknown>)[part]
  return target as Call
}

function everyCall(): readonly Named[] {
  return Object.entries(contract).flatMap(([group, calls]) =>
    Object.entries(calls).map(([name, definition]) => ({
      name: `${group}.${name}`,
      schema: (definition as { '~orpc': { inputSchema?: z.ZodType } })['~orpc'].inputSchema,
      call: called(group, name),
    })),
  )
}

async function alive(): Promise<void> {
  expect(await served.calls.workspace.status()).toMatchObject({ name: 'Ministère des essais' })
  expect(served.child.exitCode).toBeNull()
}

async function ids(list: Promise<readonly { readonly id: string }[]>): Promise<string[]> {
  return (await list).slice(0, 3).map(({ id }) => id)
}

function newDocument(title: string) {
  const fields = { type: 'communique', language: 'fr', topicId: null, missionId: null } as const
  return served.calls.documents.create({ title, ...fields })
}

/** The frame that answers a request posted by hand. */
function answerTo(request: string): Promise<string> {
  return new Promise((resolve) => {
    served.child.on('message', (message) => {
      const { data } = message as { data?: unknown }
      if (typeof data === 'string' && data.includes(`"${request}"`)) resolve(data)
    })
  })
}

describe('the served calls', () => {
  it('answer an unknown name with its own error', async () => {
    for (const path of [['workspace', 'explode'], ['nobody'], ['workspace'], ['__proto__', 'x'], ['documents', 'list', 'more']])
      expect((await failure(called(...path)({}))).code).toBe('unknown-method')
  })

  it('answer arguments that have not the form of the call with the fields at fault, and never their values', async () => {
    const fault = await failure(called('documents', 'save')({ id: 7, revision: 'hunter2', body: 'hunter2' }))
    expect(fault).toMatchObject({ code: 'bad-request', retryable: false })
    expect(fault.details['fields']).toContain('revision')
    expect(JSON.stringify(fault)).not.toContain('hunter2')
  })

  it('survive frames that are no messages, and answer the next call', async () => {
    const frames = [
      '',
      '{',
      'null',
      '[]',
      '{}',
      '"x"',
      '\u0000',
      '{"i":1,"p":{"b":{"json":1,"meta":[[99,"x"]]}}}',
      '{"i":"1","p":null}',
    ]
    for (const frame of frames) served.postRaw(frame)
    served.postRaw(new Uint8Array([0xff, 0x00, 0x7b]))
    served.postRaw(new Uint8Array(0))
    served.postRaw({ type: 'port-open' })
    served.postRaw(42)
    await alive()
  })

  it('answer a request whose body cannot be decoded', async () => {
    const answer = answerTo('900')
    served.postRaw('{"i":"900","p":{"u":"/documents/get","b":{"json":{"id":"x"},"meta":[[1,"nowhere","at"]]}}}')
    expect(await answer).toContain('bad-request')
    await alive()
  })
})

describe('what is too much', () => {
  it('is refused with a typed error, and the process lives', async () => {
    const { id, revision } = await newDocument('Long')
    const long = bodyOf('x'.repeat(50_000_000))
    expect((await failure(served.calls.documents.save({ id, revision, body: long }))).code).toBe('file-too-large')
    const check = await failure(served.calls.coherence.check({ documentId: id, text: 'mot '.repeat(12_000_000), language: 'fr' }))
    expect(check.code).toBe('bad-request')
    await alive()
  }, 60_000)

  it('is flattened ten thousand levels deep', async () => {
    const { id, revision } = await newDocument('Deep')
    const quotes = 10_000
    const content = `${'{"type":"blockquote","content":['.repeat(quotes)}{"type":"paragraph"}${']}'.repeat(quotes)}`
    const input = `{"id":"${id}","revision":${revision},"body":{"type":"doc","content":[${content}]}}`
    const answer = answerTo('901')
    served.postRaw(`{"i":"901","p":{"u":"/documents/save","b":{"json":${input}}}}`)
    expect(await answer).toContain(`"revision":${revision + 1}`)
    await alive()
  })
})

describe('hostile payloads', () => {
  const random = seededRandom('payloads')
  const plausible = new Map<string, readonly unknown[]>([
    ['language', ['fr', 'ar', 'zh']],
    ['revision', [0, 1, 2, 3]],
    ['limit', [1, 20]],
    ['offset', [0, 5]],
    ['status', ['draft', 'approved', 'admitted', 'forbidden']],
    ['type', ['communique', 'post']],
    ['sort', ['title', 'words']],
    ['kind', ['embassy']],
    ['country', ['ML']],
    ['languages', [['fr'], []]],
    ['platform', ['x']],
    ['rotationDue', ['2026-12-01', null]],
    ['allowedIn', [[], ['Kiev']]],
    ['body', [bodyOf('Un texte.'), bodyOf('\ud800 \0'), { type: 'doc', content: [] }]],
    ['passphrase', ['not the passphrase']],
  ])

  beforeAll(async () => {
    const { calls } = served
    const [documents, topics, missions] = [
      await ids(calls.documents.list({}).then(({ rows }) => rows)),
      await ids(calls.topics.list()),
      await ids(calls.missions.list()),
    ]
    const points = await ids(calls.points.list({}))
    const others = [...(await ids(calls.terms.list())), ...(await ids(calls.accounts.list()))]
    plausible.set('id', [...documents, ...topics, ...missions, ...points, ...others])
    plausible.set('documentId', documents)
    plausible.set('documentIds', [documents, null])
    plausible.set('topicId', [...topics, null])
    plausible.set('missionId', [...missions, null])
    plausible.set('pointId', points)
    plausible.set('content', [(await calls.points.list({}))[0]])
  })

  /** The fields that the call knows, so that many get past the first look at their form. */
  const payload = (schema: z.ZodType | undefined): unknown => {
    if (!(schema instanceof z.ZodObject) || random.below(4) === 0) return hostileValue(random)
    const one = (key: string): unknown =>
      random.below(3) === 0 ? hostileValue(random) : random.pick(plausible.get(key) ?? [hostileValue(random) ?? null])
    return Object.fromEntries(Object.keys(schema.shape).map((key) => [key, one(key)]))
  }

  const settle = async ({ name, schema, call }: Named): Promise<string> => {
    const input = payload(schema)
    try {
      const value = await Promise.race([
        call(input),
        new Promise((_resolve, reject) => setTimeout(reject, PATIENCE_MS, new Error(`${name} hangs`)).unref()),
      ])
      if (typeof value === 'object' && value !== null && Symbol.asyncIterator in value)
        await (value as AsyncGenerator<unknown>).return(undefined)
      return 'answered'
    } catch (error) {
      if (!(error instanceof ORPCError)) throw new Error(`${name}: ${String(error)} for ${show(input)}`, { cause: error })
      const { code } = error.data as { code?: string }
      if (error.code !== 'APP' || code === undefined || code === 'internal')
        throw new Error(`${name}: ${error.code} ${code} for ${show(input)}\n${served.log()}`, { cause: error })
      return code
    }
  }

  it(`of every call, ${PAYLOADS} of them, get a typed answer`, { timeout: 300_000 }, async () => {
    const calls = everyCall().filter(({ name }) => name !== 'workspace.lock' && name !== 'workspace.removeDemo')
    const outcomes = new Map<string, number>()
    for (let sent = 0; sent < PAYLOADS; sent += 20) {
      const batch = await Promise.all(Array.from({ length: 20 }, () => settle(random.pick(calls))))
      for (const outcome of batch) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
    }
    expect(outcomes.get('answered')).toBeGreaterThan(100)
    expect(outcomes.get('bad-request')).toBeGreaterThan(200)
    expect(await served.calls.audit.verify()).toMatchObject({ brokenAt: null })
    await alive()
  })

  it('are answered while locked too', { timeout: 60_000 }, async () => {
    await served.calls.workspace.lock()
    for (const call of everyCall()) await settle(call)
    await alive()
    expect(await served.calls.workspace.status()).toMatchObject({ state: 'locked' })
  })
})

function show(value: unknown): string {
  return (
    JSON.stringify(value, (_key, part: unknown) => (typeof part === 'bigint' ? `${part}n` : part))?.slice(0, 500) ?? 'undefined'
  )
}

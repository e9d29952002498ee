import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import type { ContractRouterClient } from '@orpc/contract'
import { fork, type ChildProcess } from 'node:child_process'
import type { contract } from '../../shared/contract/contract.ts'
import { controlAnswerSchema, pumpFrameSchema, type ControlRequest } from '../../shared/contract/control-messages.ts'
import { RESOURCES } from './workspace.ts'

const ENTRY = new URL('../../electron/data/entry.ts', import.meta.url).pathname

type Question = ControlRequest extends infer Request ? (Request extends { id: number } ? Omit<Request, 'id'> : never) : never

/** The real data process, forked as main forks it in a checkout, with one renderer's port open. */
export interface ForkedDataProcess {
  readonly child: ChildProcess
  readonly calls: ContractRouterClient<typeof contract>
  /** Posts what a page that does not keep to the protocol would post. */
  readonly postRaw: (data: unknown) => void
  /** What main alone may ask; a failure rejects with its payload. */
  readonly ask: (question: Question) => Promise<unknown>
  /** What the process wrote to standard error so far. */
  readonly log: () => string
  /** Ends it in order. */
  readonly stop: () => Promise<void>
}

export async function forkDataProcess(profileFolder: string): Promise<ForkedDataProcess> {
  const child = fork(ENTRY, [profileFolder, RESOURCES], {
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
  })
  let log = ''
  child.stderr?.setEncoding('utf8').on('data', (part: string) => (log += part))
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: unknown) => void }>()
  const frames: ((event: { data: unknown }) => void)[] = []
  const closed: (() => void)[] = []
  const ready = new Promise<void>((resolve, reject) => {
    child.once('exit', () => {
      reject(new Error(`The data process ended: ${log}`))
      for (const listener of closed) listener()
      for (const one of waiting.values()) one.reject(new Error('The data process ended'))
    })
    child.on('message', (message) => {
      const frame = pumpFrameSchema.safeParse(message)
      if (frame.success && frame.data.type === 'port-data') for (const listener of frames) listener({ data: frame.data.data })
      const answer = controlAnswerSchema.safeParse(message)
      if (!answer.success) return
      if (answer.data.type === 'ready') resolve()
      else if (answer.data.type === 'answer') waiting.get(answer.data.id)?.resolve(answer.data.value)
      else if (answer.data.type === 'failure') waiting.get(answer.data.id)?.reject(answer.data.error)
    })
  })
  await ready
  const postRaw = (data: unknown): void => {
    if (child.connected) child.send({ type: 'port-data', port: 1, data })
  }
  child.send({ type: 'port-open', port: 1 })
  const link = new RPCLink({
    port: {
      postMessage: postRaw,
      on: (event: string, listener: (event?: { data: unknown }) => void) => {
        if (event === 'message') frames.push(listener)
        if (event === 'close') closed.push(listener)
      },
    },
  })
  let nextId = 1
  const ask = (question: Question): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = nextId++
      waiting.set(id, { resolve, reject })
      child.send({ ...question, id })
    })
  return {
    child,
    calls: createORPCClient(link),
    postRaw,
    ask,
    log: () => log,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      const exited = new Promise((resolve) => child.once('exit', resolve))
      await ask({ type: 'shut-down' }).catch(() => undefined)
      await exited
    },
  }
}

import { parentPort, workerData } from 'node:worker_threads'
import { toModelProblem } from './to-model-problem.ts'
import type { JudgeRequest, WorkerMessage } from './worker-messages.ts'

/** The thread of the model: started with a folder, it loads what is there, says so, then judges one pair after the other. */
const port = parentPort
if (port === null || typeof workerData !== 'string') throw new Error('Expected to be a worker with a folder')

/** The model is code of others in effect: whatever a library would try, this thread asks no network. */
const refuse = (): never => {
  throw new Error('The model has no network')
}
Object.assign(globalThis, { fetch: refuse, WebSocket: refuse, EventSource: refuse, XMLHttpRequest: refuse })

const tell = (message: WorkerMessage): void => {
  port.postMessage(message)
}
const fail = (error: unknown): void => {
  const { fault, file } = toModelProblem(error)
  tell({ type: 'fault', fault, file })
}

try {
  const { loadModel } = await import('./load-model.ts')
  const { judge, bytes, hash } = await loadModel(workerData, (done, total) => {
    tell({ type: 'progress', done, total })
  })
  let last: Promise<void> = Promise.resolve()
  port.on('message', ({ id, premise, hypothesis }: JudgeRequest) => {
    last = last.then(async () => {
      tell({ type: 'judged', id, judgement: await judge(premise, hypothesis) })
    })
    last.catch(fail)
  })
  tell({ type: 'ready', bytes, hash })
} catch (error) {
  fail(error)
}

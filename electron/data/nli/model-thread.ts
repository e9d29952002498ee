import { Worker } from 'node:worker_threads'
import { ModelProblem } from './model-problem.ts'
import { toModelProblem } from './to-model-problem.ts'
import type { Judgement, JudgeRequest, WorkerMessage } from './worker-messages.ts'

/** What its tables of words may take; weights lie outside this heap. */
const HEAP_MEGABYTES = 2_048
const LOAD_PATIENCE_MS = 10 * 60_000
/** A pair takes about 0.2 s with a large model on one core. */
const JUDGE_PATIENCE_MS = 60_000

export interface ReadyModel {
  readonly bytes: number
  readonly hash: string
}

/** A model in a thread of its own. After a problem the thread is gone: whatever was asked rejects with a ModelProblem. */
export interface ModelThread {
  readonly ready: Promise<ReadyModel>
  readonly progress: () => { readonly done: number; readonly total: number }
  /** null when the pair is longer than what the model reads. */
  readonly judge: (premise: string, hypothesis: string) => Promise<Judgement | null>
  /** Ends the thread, whatever it does. */
  readonly stop: () => Promise<void>
}

interface Waiting {
  readonly resolve: (judgement: Judgement | null) => void
  readonly reject: (problem: ModelProblem) => void
}

/** Bundled, the thread's program lies beside ours; in a checkout Node runs the source. */
const PROGRAM = new URL(import.meta.url.endsWith('.ts') ? './nli-worker.ts' : './nli-worker.mjs', import.meta.url)

/** `onProblem` hears once of what ends the thread. */
export function startModelThread(folder: string, onProblem: (problem: ModelProblem) => void): ModelThread {
  // No variable and no switch of ours reaches it.
  const worker = new Worker(PROGRAM, {
    workerData: folder,
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES },
  })
  const waiting = new Map<number, Waiting>()
  let settle: { readonly resolve: (model: ReadyModel) => void; readonly reject: (problem: ModelProblem) => void } | null = null
  const ready = new Promise<ReadyModel>((resolve, reject) => {
    settle = { resolve, reject }
  })
  // Whoever waits hears of it; nobody has to.
  ready.catch(() => undefined)
  let progress = { done: 0, total: 0 }
  let problem: ModelProblem | null = null
  let nextId = 1
  const end = (why: ModelProblem): boolean => {
    if (problem !== null) return false
    problem = why
    clearTimeout(patience)
    settle?.reject(why)
    for (const { reject } of waiting.values()) reject(why)
    waiting.clear()
    return true
  }
  const fail = (why: ModelProblem): void => {
    if (!end(why)) return
    void worker.terminate()
    onProblem(why)
  }
  let patience = setTimeout(() => {
    fail(new ModelProblem('too-slow'))
  }, LOAD_PATIENCE_MS)
  patience.unref()
  const beginToWait = (): void => {
    clearTimeout(patience)
    if (waiting.size === 0) return
    patience = setTimeout(() => {
      fail(new ModelProblem('too-slow'))
    }, JUDGE_PATIENCE_MS)
    patience.unref()
  }
  worker.unref()
  worker.on('message', (message: WorkerMessage) => {
    if (problem !== null) return
    if (message.type === 'progress') progress = { done: message.done, total: message.total }
    else if (message.type === 'ready') {
      clearTimeout(patience)
      settle?.resolve({ bytes: message.bytes, hash: message.hash })
    } else if (message.type === 'fault') fail(new ModelProblem(message.fault, message.file))
    else {
      waiting.get(message.id)?.resolve(message.judgement)
      waiting.delete(message.id)
      beginToWait()
    }
  })
  worker.on('error', (error) => {
    fail(toModelProblem(error))
  })
  worker.on('exit', () => {
    fail(new ModelProblem('load-failed'))
  })
  return {
    ready,
    progress: () => progress,
    judge: async (premise, hypothesis) => {
      await ready
      if (problem !== null) throw problem
      const id = nextId++
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject })
        if (waiting.size === 1) beginToWait()
        const request: JudgeRequest = { id, premise, hypothesis }
        worker.postMessage(request)
      })
    },
    stop: async () => {
      end(new ModelProblem('load-failed'))
      await worker.terminate()
    },
  }
}

import type { MessagePortMain } from 'electron'
import { controlAnswerSchema, type ControlAnswer, type ControlRequest } from '../../../shared/contract/control-messages.ts'
import type { DataProcessState } from '../../../shared/contract/shell-api.ts'
import { AppError } from '../../../shared/errors/app-error.ts'
import type { DataChild } from './data-child.ts'

type Question = ControlRequest extends infer Request ? (Request extends { id: number } ? Omit<Request, 'id'> : never) : never
type WorkspaceNotice = Extract<ControlAnswer, { type: 'workspace' }>

/** First wait before a restart, doubled at each failure, and the failures after which we stop trying by ourselves. */
const FIRST_DELAY_MS = 100
const MOST_DELAY_MS = 5_000
const GIVE_UP_AFTER = 8
/** A run this long clears the count of failures. */
const STABLE_MS = 30_000

interface Waiting {
  readonly resolve: (value: unknown) => void
  readonly reject: (error: AppError) => void
}

/** Keeps one data process alive, asks it what only main may ask, and gives it the renderer's ports. */
export class Supervisor {
  readonly #fork: () => DataChild
  readonly #stateListeners = new Set<(state: DataProcessState) => void>()
  readonly #workspaceListeners = new Set<(notice: WorkspaceNotice) => void>()
  readonly #waiting = new Map<number, Waiting>()
  #child: DataChild | null = null
  #state: DataProcessState = 'starting'
  #failures = 0
  #nextId = 1
  #stopping = false

  constructor(fork: () => DataChild) {
    this.#fork = fork
  }

  get state(): DataProcessState {
    return this.#state
  }

  get pid(): number | undefined {
    return this.#child?.pid
  }

  start(): void {
    const child = this.#fork()
    const startedAt = Date.now()
    this.#child = child
    child.onMessage((message) => {
      const answer = controlAnswerSchema.safeParse(message)
      if (answer.success) this.#receive(answer.data)
    })
    let gone = false
    child.onExit(() => {
      if (gone) return
      gone = true
      this.#child = null
      this.#rejectWaiting()
      if (this.#stopping) return
      if (Date.now() - startedAt > STABLE_MS) this.#failures = 0
      this.#restart()
    })
  }

  /** Called at each change of state. Returns its unsubscribe. */
  onState(listener: (state: DataProcessState) => void): () => void {
    this.#stateListeners.add(listener)
    return () => this.#stateListeners.delete(listener)
  }

  onWorkspace(listener: (notice: WorkspaceNotice) => void): () => void {
    this.#workspaceListeners.add(listener)
    return () => this.#workspaceListeners.delete(listener)
  }

  connect(port: MessagePortMain): void {
    if (this.#child) this.#child.connect(port)
    else port.close()
  }

  /** Rejects with a typed error: the data process's own, or `data-process-down`. */
  ask(question: Question): Promise<unknown> {
    const child = this.#child
    if (!child || this.#state !== 'running')
      return Promise.reject(new AppError('data-process-down', 'The data process is not running'))
    const id = this.#nextId++
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      child.send({ ...question, id })
    })
  }

  /** Asks for an orderly end and waits for it at most `patienceMs`; then ends the process. */
  async stop(patienceMs: number): Promise<void> {
    this.#stopping = true
    const child = this.#child
    if (!child) return
    const exited = new Promise<void>((resolve) => {
      child.onExit(() => {
        resolve()
      })
    })
    if (this.#state !== 'running') {
      // It has served nobody yet, so there is nothing to close in order.
      child.kill()
      return exited
    }
    const asked = this.ask({ type: 'shut-down' }).catch(() => undefined)
    const timeout = new Promise<'late'>((resolve) => {
      setTimeout(resolve, patienceMs, 'late')
    })
    const end = await Promise.race([Promise.all([asked, exited]), timeout])
    if (end === 'late') child.kill()
  }

  #receive(answer: ControlAnswer): void {
    if (answer.type === 'ready') this.#setState('running')
    else if (answer.type === 'workspace') for (const listener of this.#workspaceListeners) listener(answer)
    else {
      const waiting = this.#waiting.get(answer.id)
      this.#waiting.delete(answer.id)
      if (answer.type === 'answer') waiting?.resolve(answer.value)
      else waiting?.reject(new AppError(answer.error.code, answer.error.message, answer.error.details))
    }
  }

  #restart(): void {
    this.#failures += 1
    if (this.#failures > GIVE_UP_AFTER) {
      this.#setState('failed')
      return
    }
    this.#setState('restarting')
    const delay = Math.min(FIRST_DELAY_MS * 2 ** (this.#failures - 1), MOST_DELAY_MS)
    setTimeout(() => {
      if (!this.#stopping) this.start()
    }, delay)
  }

  #rejectWaiting(): void {
    for (const { reject } of this.#waiting.values())
      reject(new AppError('data-process-down', 'The data process ended before it answered'))
    this.#waiting.clear()
  }

  #setState(state: DataProcessState): void {
    this.#state = state
    for (const listener of this.#stateListeners) listener(state)
  }
}

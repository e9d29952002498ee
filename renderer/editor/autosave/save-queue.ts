import type { DocumentJson } from '../../../shared/document/document-json.ts'
import type { ErrorPayload } from '../../../shared/errors/error-payload.ts'
import { retryDelay } from './retry-delay.ts'
import type { SaveState } from './save-state.ts'

export interface SaveAnswer {
  readonly revision: number
  readonly savedAt: string
  readonly words: number
}

/** A document's text at a revision. */
export interface StoredText {
  readonly revision: number
  readonly body: DocumentJson
}

/** Everything the queue touches outside itself. */
export interface SaveQueuePorts {
  readonly save: (revision: number, body: DocumentJson) => Promise<SaveAnswer>
  /** What is stored now: after a lost answer it tells whether our own save went through. */
  readonly read: () => Promise<StoredText & { readonly savedAt: string }>
  /** Keeps the person's text as another document; answers its id. */
  readonly keepCopy: (body: DocumentJson) => Promise<string>
  /** Whether two bodies are the same document (the store keeps its canonical form). */
  readonly sameText: (left: DocumentJson, right: DocumentJson) => boolean
  readonly toError: (error: unknown) => ErrorPayload
  readonly schedule: (run: () => void, milliseconds: number) => () => void
  readonly publish: (state: SaveState) => void
  readonly saved?: (answer: SaveAnswer) => void
}

/** A pause in typing after which the text goes to disk (within the 200 ms that are promised, commit included). */
const PAUSE = 120

export interface SaveQueue {
  /** The text changed; `body` is asked only when it is saved. */
  readonly changed: (body: () => DocumentJson) => void
  /** Saves what is pending at once; resolves when nothing is pending, in flight or waiting for a retry. */
  readonly flush: () => Promise<void>
  /** Tries again now (the data process is back, or the workspace was unlocked). */
  readonly retry: () => void
  /** What is stored was read again (a restored version, a conflict that the person settled): edits go on from there. */
  readonly rebase: (stored: StoredText) => void
  /** The newest text that no answer confirmed yet; null when everything is safe. */
  readonly unsaved: () => DocumentJson | null
}

/**
 * Serialises the saves of one document: one in flight, the newest text wins, a lost answer is looked up before it
 * counts as a conflict, and a conflict keeps the person's text in a copy.
 */
export function createSaveQueue(initial: StoredText, ports: SaveQueuePorts): SaveQueue {
  let { revision, body: base } = initial
  let inFlight: DocumentJson | null = null
  let savedAt: string | null = null
  let pending: (() => DocumentJson) | null = null
  let attempts = 0
  let stopped = false
  let cancelTimer: (() => void) | null = null
  let running: Promise<void> | null = null

  const disarm = (): void => {
    cancelTimer?.()
    cancelTimer = null
  }

  const arm = (milliseconds: number): void => {
    disarm()
    cancelTimer = ports.schedule(() => {
      cancelTimer = null
      void run()
    }, milliseconds)
  }

  const accept = (answer: SaveAnswer, body: DocumentJson): void => {
    revision = answer.revision
    base = body
    savedAt = answer.savedAt
    attempts = 0
    ports.saved?.(answer)
    ports.publish(pending ? { status: 'pending', savedAt } : { status: 'saved', savedAt })
  }

  const fail = (error: ErrorPayload, body: DocumentJson): void => {
    // Words typed while this save failed are news: a fault that no retry mends may be gone with them.
    const newer = pending !== null
    pending ??= () => body
    attempts += 1
    const retrying = error.retryable || error.code === 'locked'
    ports.publish({ status: 'failed', savedAt, error, retrying })
    if (retrying) arm(retryDelay(attempts))
    else if (newer) arm(PAUSE)
  }

  const settleConflict = async (body: DocumentJson): Promise<void> => {
    const stored = await ports.read()
    if (ports.sameText(stored.body, body)) {
      accept({ revision: stored.revision, savedAt: stored.savedAt, words: 0 }, body)
      return
    }
    if (ports.sameText(stored.body, base)) {
      // Only the head moved (title, topic, status): the text that this edit was made on is still there.
      accept(await ports.save(stored.revision, body), body)
      return
    }
    let kept = pending
    let copyId = await ports.keepCopy(kept ? kept() : body)
    while (pending !== kept) {
      // Typed while the copy was made: it goes into a copy too.
      kept = pending
      if (kept) copyId = await ports.keepCopy(kept())
    }
    pending = null
    stopped = true
    ports.publish({ status: 'conflict', savedAt, copyId })
  }

  const saveOnce = async (): Promise<void> => {
    const take = pending
    if (!take) return
    pending = null
    const body = take()
    inFlight = body
    ports.publish({ status: 'saving', savedAt })
    try {
      accept(await ports.save(revision, body), body)
    } catch (cause) {
      const error = ports.toError(cause)
      if (error.code !== 'conflict') {
        fail(error, body)
        return
      }
      try {
        await settleConflict(body)
      } catch (second) {
        fail(ports.toError(second), body)
      }
    }
  }

  const run = (): Promise<void> => {
    disarm()
    running ??= saveOnce().finally(() => {
      running = null
      inFlight = null
      // What was typed while the save was in flight, unless a retry is already armed.
      if (pending && !stopped && !cancelTimer && attempts === 0) arm(0)
    })
    return running
  }

  const isLeft = (): boolean => running !== null || (pending !== null && !stopped && attempts === 0)

  return {
    changed(body) {
      if (stopped) return
      pending = body
      // A retry that is armed takes the newest words with it; without one, these may be the mending.
      if (attempts > 0 && (cancelTimer !== null || running !== null)) return
      if (!running) ports.publish({ status: 'pending', savedAt })
      arm(PAUSE)
    },
    async flush() {
      // What is in flight, whoever asked for it, then what was typed meanwhile. A failing save stays pending for its retry.
      while (isLeft()) await run()
    },
    retry() {
      if (pending && !stopped) void run()
    },
    rebase(stored) {
      ;({ revision, body: base } = stored)
      stopped = false
    },
    unsaved: () => pending?.() ?? inFlight,
  }
}

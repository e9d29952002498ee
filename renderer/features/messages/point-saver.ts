import type { TalkingPointContent } from '../../../shared/domain/talking-point.ts'

export interface PointSaverPorts {
  /** Answers the new revision. */
  readonly save: (content: TalkingPointContent, revision: number) => Promise<number>
  readonly schedule: (run: () => void, milliseconds: number) => () => void
  readonly saving: () => void
  readonly saved: (revision: number) => void
  readonly failed: (error: unknown) => void
}

export interface PointSaver {
  /** The content changed: it is saved after a pause. */
  readonly edit: (content: TalkingPointContent) => void
  /** Saves what waits, now; resolves when nothing waits, rejects when it could not be saved. */
  readonly flush: () => Promise<void>
  /** The stored revision moved elsewhere and the person keeps their own content. */
  readonly rebase: (revision: number) => void
  readonly revision: () => number
  readonly waiting: () => boolean
  /** What no answer confirmed yet. */
  readonly unsaved: () => TalkingPointContent | null
}

const PAUSE_MS = 200

/** Saves a talking point while it is edited: one save at a time, the newest content wins, a failure keeps it for the next attempt. */
export function createPointSaver(firstRevision: number, ports: PointSaverPorts): PointSaver {
  let revision = firstRevision
  let pending: TalkingPointContent | null = null
  let running: Promise<void> | null = null
  let cancel: (() => void) | null = null

  const write = async (): Promise<void> => {
    while (pending) {
      const content = pending
      pending = null
      ports.saving()
      try {
        revision = await ports.save(content, revision)
      } catch (error) {
        pending ??= content
        ports.failed(error)
        throw error
      }
      ports.saved(revision)
    }
  }

  const flush = (): Promise<void> => {
    cancel?.()
    cancel = null
    running ??= write().finally(() => {
      running = null
    })
    return running
  }

  return {
    edit: (content) => {
      pending = content
      cancel?.()
      cancel = ports.schedule(() => {
        // The failure was told to `failed`, which shows it.
        flush().catch(() => undefined)
      }, PAUSE_MS)
    },
    flush,
    rebase: (next) => {
      revision = next
    },
    revision: () => revision,
    unsaved: () => pending,
    waiting: () => pending !== null || running !== null,
  }
}

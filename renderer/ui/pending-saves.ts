const pending = new Set<() => Promise<void>>()

const PATIENCE_MS = 2_000

/** Adds a way to save now what a person typed a moment ago; returns its removal. Locking waits for it. */
export function registerPendingSave(flush: () => Promise<void>): () => void {
  pending.add(flush)
  return () => {
    pending.delete(flush)
  }
}

/** Saves everything that waits for its pause in typing; gives up after two seconds, because a lock must not wait for a broken disk. */
export async function flushPendingSaves(): Promise<void> {
  const saved = Promise.allSettled([...pending].map((flush) => flush()))
  await Promise.race([saved, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))])
}

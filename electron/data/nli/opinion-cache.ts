import { createHash } from 'node:crypto'
import type { Judgement } from './worker-messages.ts'

/** Pairs of one person's day; a judgement takes a hundred bytes. */
const KEPT = 4_000

/** Judgements by pair of sentences. It keeps hashes, never words; the oldest unused goes first. */
export interface OpinionCache {
  /** undefined when the pair was not judged. */
  readonly get: (premise: string, hypothesis: string) => Judgement | null | undefined
  readonly set: (premise: string, hypothesis: string, judgement: Judgement | null) => void
  readonly clear: () => void
}

export function createOpinionCache(): OpinionCache {
  const kept = new Map<string, Judgement | null>()
  return {
    get: (premise, hypothesis) => {
      const key = keyOf(premise, hypothesis)
      const known = kept.get(key)
      if (known === undefined) return undefined
      kept.delete(key)
      kept.set(key, known)
      return known
    },
    set: (premise, hypothesis, judgement) => {
      kept.set(keyOf(premise, hypothesis), judgement)
      for (const oldest of kept.keys()) if (kept.size > KEPT) kept.delete(oldest)
    },
    clear: () => {
      kept.clear()
    },
  }
}

function keyOf(premise: string, hypothesis: string): string {
  return createHash('sha256')
    .update(JSON.stringify([premise, hypothesis]))
    .digest('base64')
}

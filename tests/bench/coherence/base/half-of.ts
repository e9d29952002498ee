import { createHash } from 'node:crypto'

export type Half = 'dev' | 'test'

/** Which half a document falls into, by a hash of its id: stable when documents are added. Rules are tuned on dev only. */
export function halfOf(document: string): Half {
  return (createHash('sha256').update(document).digest()[0] ?? 0) % 2 === 0 ? 'dev' : 'test'
}

/** Which of two folds of its half, by another byte of the same hash: what is tuned on one is looked at on the other. */
export function foldOf(document: string): '0' | '1' {
  return (createHash('sha256').update(document).digest()[1] ?? 0) % 2 === 0 ? '0' : '1'
}

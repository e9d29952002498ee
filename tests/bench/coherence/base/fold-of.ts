import { createHash } from 'node:crypto'

/** Which of two folds of its half a document falls into, by another byte of the same hash: what is tuned on one is looked at on the other. */
export function foldOf(document: string): '0' | '1' {
  return (createHash('sha256').update(document).digest()[1] ?? 0) % 2 === 0 ? '0' : '1'
}

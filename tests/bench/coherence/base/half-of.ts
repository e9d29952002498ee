import { createHash } from 'node:crypto'

export type Half = 'dev' | 'test'

/** Which half a document falls into, by a hash of its id: stable when documents are added. Rules are tuned on dev only. */
export function halfOf(document: string): Half {
  return (createHash('sha256').update(document).digest()[0] ?? 0) % 2 === 0 ? 'dev' : 'test'
}

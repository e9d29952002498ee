import { sha256 } from '../../../lib/sha256.ts'
import type { MessageContent } from '../model/crisis-message.ts'

const known = new WeakMap<MessageContent, { readonly id: string; readonly hash: string }>()

/**
 * What an approval signs: SHA-256, hexadecimal, of the JSON of the message's id and of all its content with the names
 * of every object in order, so that the same content gives the same hash however it was stored.
 */
export function messageHash(id: string, content: MessageContent): string {
  const before = known.get(content)
  if (before?.id === id) return before.hash
  const hash = sha256(JSON.stringify([id, ordered(content)]))
  known.set(content, { id, hash })
  return hash
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (value === null || typeof value !== 'object') return value
  return Object.entries(value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, inner]) => [name, ordered(inner)])
}

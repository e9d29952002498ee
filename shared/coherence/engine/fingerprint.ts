import { sha256 } from '../../lib/sha256.ts'

/**
 * 128 bits of SHA-256 over rule, point, slot and values: a waiver may silence an error, so two different departures
 * must never share a name, and nothing about the place in the text is part of it. Worked out each time (10 µs; findings of
 * paragraphs that did not change are kept with them): a memory of its own would keep words of a workspace that was locked.
 */
export function fingerprint(rule: string, point: string | null, slot: string, expected: string, actual: string): string {
  return sha256(JSON.stringify([rule, point, slot, expected, actual])).slice(0, 32)
}

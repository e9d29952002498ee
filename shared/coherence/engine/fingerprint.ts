import { createBoundedCache } from '../../lib/bounded-cache.ts'
import { sha256 } from '../../lib/sha256.ts'

/** Every keystroke reports the same omissions again: their names are worked out once. */
const fingerprints = createBoundedCache<string>(20_000)

/**
 * 128 bits of SHA-256 over rule, point, slot and values: a waiver may silence an error, so two different departures
 * must never share a name, and nothing about the place in the text is part of it.
 */
export function fingerprint(rule: string, point: string | null, slot: string, expected: string, actual: string): string {
  const named = JSON.stringify([rule, point, slot, expected, actual])
  const known = fingerprints.get(named)
  if (known !== undefined) return known
  const made = sha256(named).slice(0, 32)
  fingerprints.set(named, made)
  return made
}

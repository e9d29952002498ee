const SEEDS = [0x9e3779b9, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f] as const

/**
 * An id that has the form of a UUIDv4 and is the same for the same words: exporting twice gives the same file. No secret
 * and no proof, only a name.
 */
export function stableUuid(words: string): string {
  const digits = SEEDS.map((seed, index) => hash(`${index} ${words}`, seed).toString(16).padStart(8, '0')).join('')
  const variant = '89ab'[Number.parseInt(digits[16]!, 16) % 4]!
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-${variant}${digits.slice(17, 20)}-${digits.slice(20)}`
}

function hash(words: string, seed: number): number {
  let state = seed
  for (let at = 0; at < words.length; at += 1) {
    state = Math.imul(state ^ words.charCodeAt(at), 0x01000193)
    state ^= state >>> 15
  }
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b)
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35)
  return (state ^ (state >>> 16)) >>> 0
}

/** A source of numbers that gives the same series for the same seed on every machine. */
export interface SeededRandom {
  /** At least 0, under 1. */
  readonly next: () => number
  /** A whole number from 0 to `count - 1`. */
  readonly below: (count: number) => number
  /** One of the items; throws on an empty list. */
  readonly pick: <T>(items: readonly T[]) => T
}

/** Mulberry32 (T. Ettinger, public domain), seeded by the text's FNV-1a hash. Good enough to choose test cases. */
export function seededRandom(seed: string): SeededRandom {
  let state = hashText(seed)
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (count: number) => Math.floor(next() * count)
  return {
    next,
    below,
    pick: (items) => {
      const item = items[below(items.length)]
      if (item === undefined) throw new Error('nothing to pick from')
      return item
    },
  }
}

/** 32-bit FNV-1a over UTF-16 units. */
function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash >>> 0
}

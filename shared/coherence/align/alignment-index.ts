import type { PreparedUnit } from './prepared-messages.ts'

/** A unit that shares enough words with a sentence to deserve a close look; `share` is the weight shared, 0 to 1. */
export interface Candidate {
  readonly unit: PreparedUnit
  readonly share: number
}

/** Finds the units that a sentence may relay without looking at the others. */
export interface AlignmentIndex {
  /** True when the units are in another language than the text. */
  readonly across: boolean
  readonly size: number
  /** How much a key tells, 0 to 1: rare among the units is 1. */
  readonly weightOf: (key: string) => number
  readonly candidates: (keys: ReadonlySet<string>) => readonly Candidate[]
}

/** A unit is looked at when the sentence has this share of its words' weight: slots changed or reworded still leave as much. */
const LEAST_SHARE = 0.3
const MOST_CANDIDATES = 32

interface Indexed {
  readonly unit: PreparedUnit
  readonly weights: readonly number[]
  readonly total: number
}

/**
 * Inverted index over the keys of units. Only the rarest keys of a unit are posted, as many as make it impossible to
 * reach `LEAST_SHARE` without one of them (prefix filtering), so that common words never walk long lists.
 */
export function createAlignmentIndex(units: readonly PreparedUnit[], across: boolean): AlignmentIndex {
  const frequency = new Map<string, number>()
  for (const unit of units) for (const key of unit.keys) frequency.set(key, (frequency.get(key) ?? 0) + 1)
  const scale = Math.log(1 + units.length)
  const weightOf = (key: string): number => (units.length < 2 ? 1 : Math.max(0.15, Math.log(1 + units.length / (frequency.get(key) ?? 1)) / scale))

  const postings = new Map<string, number[]>()
  const indexed: Indexed[] = units.map((unit, rank) => {
    const weights = unit.keys.map(weightOf)
    const total = weights.reduce((sum, weight) => sum + weight, 0)
    const order = [...unit.keys.keys()].sort((left, right) => (frequency.get(unit.keys[left] ?? '') ?? 0) - (frequency.get(unit.keys[right] ?? '') ?? 0))
    let left = total
    for (const place of order) {
      if (left < total * LEAST_SHARE) break
      const key = unit.keys[place] ?? ''
      const posting = postings.get(key)
      if (posting === undefined) postings.set(key, [rank])
      else posting.push(rank)
      left -= weights[place] ?? 0
    }
    return { unit, weights, total }
  })

  const stamp = new Int32Array(units.length)
  let turn = 0

  const shareOf = ({ unit, weights, total }: Indexed, keys: ReadonlySet<string>): number => {
    let shared = 0
    for (let index = 0; index < unit.keys.length; index += 1) if (keys.has(unit.keys[index] ?? '')) shared += weights[index] ?? 0
    return total === 0 ? 0 : shared / total
  }

  return {
    across,
    size: units.length,
    weightOf,
    candidates(keys) {
      turn = (turn + 1) | 0
      const found: Candidate[] = []
      for (const key of keys) {
        const posting = postings.get(key)
        if (posting === undefined) continue
        for (const rank of posting) {
          if (stamp[rank] === turn) continue
          stamp[rank] = turn
          const entry = indexed[rank]
          if (entry === undefined) continue
          const share = shareOf(entry, keys)
          if (share >= LEAST_SHARE) found.push({ unit: entry.unit, share })
        }
      }
      return found.length <= MOST_CANDIDATES ? found : found.sort((left, right) => right.share - left.share).slice(0, MOST_CANDIDATES)
    },
  }
}

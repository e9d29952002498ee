import type { PreparedUnit } from './prepared-point.ts'

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
  /** `keys` are those of a sentence; one that comes twice counts once. */
  readonly candidates: (keys: Iterable<string>) => readonly Candidate[]
}

/** A unit is looked at when the sentence has this share of its words' weight: slots changed or reworded still leave as much. */
const LEAST_SHARE = 0.3
/** The same between two languages, where a word has several names and half of them no counterpart. */
const LEAST_SHARE_ACROSS = 0.07
/** A short sentence about a part of a long unit: this share of its own weight is the unit's, and no less than two words that tell. */
const LEAST_OWN_SHARE = 0.5
const LEAST_OWN_WEIGHT = 1.5
/** Share of a unit's weight that is left out of the lists: its commonest words, which would make them long. Less than `LEAST_SHARE`, so that nothing is missed. */
const UNLISTED_SHARE = 0.28
/** Between two languages few words are shared: the lists name nearly all. */
const UNLISTED_SHARE_ACROSS = 0.12
/** Of units that share as much, the one whose words come first in the sentence is first, its commonest left aside. */
const COMMONEST_SHARE = 0.12
/** Beside a unit that shares this many times more, a unit is not worth a look. */
const OUTSHONE = 0.5
const OUTSHONE_ACROSS = 0.35
const MOST_CANDIDATES = 12
const LEAST_WEIGHT = 0.15
/** A hair to spare: sums in another order differ in their last digits. */
const SLACK = 1e-9
const NONE: readonly Candidate[] = []

interface Indexed {
  readonly unit: PreparedUnit
  readonly keys: Int32Array
  readonly total: number
  /** Weight of the keys that it is not listed under. */
  readonly unlisted: number
}

interface Found extends Candidate {
  readonly rank: number
}

interface Vocabulary {
  readonly ids: ReadonlyMap<string, number>
  readonly frequency: Int32Array
}

function readVocabulary(units: readonly PreparedUnit[]): Vocabulary {
  const ids = new Map<string, number>()
  const counts: number[] = []
  for (const unit of units) {
    for (const key of unit.keys) {
      const id = ids.get(key)
      if (id === undefined) {
        ids.set(key, counts.length)
        counts.push(1)
      } else counts[id] = (counts[id] ?? 0) + 1
    }
  }
  return { ids, frequency: Int32Array.from(counts) }
}

/**
 * Inverted index over the keys of units. A unit is listed under its rarest keys only, enough of them that no unit can
 * reach `LEAST_SHARE` unseen (prefix filtering); what the lists add up to already drops most of the units they name.
 */
export function createAlignmentIndex(units: readonly PreparedUnit[], across: boolean): AlignmentIndex {
  const leastShare = across ? LEAST_SHARE_ACROSS : LEAST_SHARE
  const outshone = across ? OUTSHONE_ACROSS : OUTSHONE
  const { ids, frequency } = readVocabulary(units)
  const scale = Math.log(1 + units.length)
  const weights = Float64Array.from(frequency, (count) =>
    units.length < 2 ? 1 : Math.max(LEAST_WEIGHT, Math.log(1 + units.length / count) / scale),
  )
  /** The rarest keys of a unit, and the weight of the others, which is less than a share of all. */
  const rarestOf = (
    keys: Int32Array,
    total: number,
    share: number,
  ): { readonly ids: readonly number[]; readonly left: number } => {
    const rarest: number[] = []
    let left = total
    for (const id of keys.toSorted((one, other) => (frequency[one] ?? 0) - (frequency[other] ?? 0))) {
      if (left < total * share) break
      rarest.push(id)
      left -= weights[id] ?? 0
    }
    return { ids: rarest, left }
  }
  const listings: number[][] = Array.from(frequency, () => [])

  const indexed: Indexed[] = units.map((unit, rank) => {
    const keys = Int32Array.from(unit.keys, (key) => ids.get(key) ?? 0)
    let total = 0
    for (const id of keys) total += weights[id] ?? 0
    const rarest = rarestOf(keys, total, across ? UNLISTED_SHARE_ACROSS : UNLISTED_SHARE)
    for (const id of rarest.ids) listings[id]?.push(rank)
    return { unit, keys, total, unlisted: Math.max(0, rarest.left) }
  })
  const totals = Float64Array.from(indexed, ({ total }) => total)
  const unlisted = Float64Array.from(indexed, (entry) => entry.unlisted)
  const parts = totals.map((total) => (total === 0 ? 0 : 1 / total))
  const postings = listings.map((listing) => Int32Array.from(listing))

  // Scratch space: `turn` marks the keys of the current sentence; `listed` is put back to nothing as it is read.
  const keyTurn = new Int32Array(frequency.length)
  const keyPlace = new Int32Array(frequency.length)
  const listed = new Float64Array(units.length)
  const touched = new Int32Array(units.length)
  let turn = 0

  const shareOf = ({ keys, total }: Indexed): number => {
    let shared = 0
    for (let index = 0; index < keys.length; index += 1) {
      const id = keys[index] ?? 0
      if (keyTurn[id] === turn) shared += weights[id] ?? 0
    }
    return total === 0 ? 0 : shared / total
  }

  /** Where in the sentence the first telling key of a unit stands. */
  const firstPlace = ({ keys, total }: Indexed): number => {
    let first = Number.POSITIVE_INFINITY
    for (const id of rarestOf(keys, total, COMMONEST_SHARE).ids)
      if (keyTurn[id] === turn) first = Math.min(first, keyPlace[id] ?? 0)
    return first
  }

  const placeOf = ({ rank }: Found): number => {
    const entry = indexed[rank]
    return entry === undefined ? 0 : firstPlace(entry)
  }

  return {
    across,
    size: units.length,
    weightOf: (key) => {
      const id = ids.get(key)
      return id === undefined ? 1 : (weights[id] ?? 1)
    },
    candidates(keys) {
      turn += 1
      let count = 0
      let place = 0
      // The likeliest so far, by its lists alone: what it shares rules most of the others out.
      let likeliest = -1
      let most = 0
      let own = 0
      for (const key of keys) {
        const id = ids.get(key)
        if (id === undefined) {
          own += 1
          continue
        }
        if (keyTurn[id] === turn) continue
        own += weights[id] ?? 0
        keyTurn[id] = turn
        keyPlace[id] = place
        place += 1
        const weight = weights[id] ?? 0
        const posting = postings[id]
        if (posting === undefined) continue
        for (let at = 0; at < posting.length; at += 1) {
          const rank = posting[at] ?? 0
          const before = listed[rank] ?? 0
          if (before === 0) {
            touched[count] = rank
            count += 1
          }
          const told = before + weight
          listed[rank] = told
          const ratio = told * (parts[rank] ?? 0)
          if (ratio > most) {
            likeliest = rank
            most = ratio
          }
        }
      }
      const ownLeast = across ? Number.POSITIVE_INFINITY : Math.max(LEAST_OWN_WEIGHT, own * LEAST_OWN_SHARE) - SLACK
      const leader = indexed[likeliest]
      if (leader === undefined) return NONE
      const found: Found[] = []
      let best = shareOf(leader)
      let least = Math.max(leastShare, best * outshone) - SLACK
      for (let at = 0; at < count; at += 1) {
        const rank = touched[at] ?? 0
        const told = listed[rank] ?? 0
        listed[rank] = 0
        const part = told >= ownLeast
        if (!part && told + (unlisted[rank] ?? 0) < (totals[rank] ?? 0) * least) continue
        const entry = indexed[rank]
        if (entry === undefined) continue
        const share = shareOf(entry)
        if (!part && share < leastShare) continue
        if (share > best) {
          best = share
          least = Math.max(leastShare, best * outshone) - SLACK
        }
        found.push({ unit: entry.unit, share, rank })
      }
      if (found.length < 2) return found
      return found
        .filter(({ share }) => share >= best * outshone)
        .toSorted((left, right) => right.share - left.share || placeOf(left) - placeOf(right) || left.rank - right.rank)
        .slice(0, MOST_CANDIDATES)
    },
  }
}

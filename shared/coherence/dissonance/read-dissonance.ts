import { groupBy } from '../../lib/group-by.ts'
import type { Dissonance, DissonanceValue } from '../model/report.ts'
import { type DissonanceIndex, slotKey } from './dissonance-index.ts'
import type { SlotObservation } from './slot-observation.ts'

export interface DissonanceReading {
  /** 0 to 1: of all the pairs of texts that both give a slot, the share that give it different values. */
  readonly index: number
  /** Slots that texts give different values, by point, then by slot. */
  readonly entries: readonly Dissonance[]
}

type Said = ReadonlyMap<string, readonly SlotObservation[]>

const byText = (left: string, right: string): number => (left < right ? -1 : Number(left > right))

/** What each text says of a departure's slot: the departure, or, where the sentence is relayed without it, the approved value. */
function withSilent(said: Said, index: DissonanceIndex): Said {
  const first = said.values().next().value?.[0]
  if (first?.kind !== 'departure') return said
  const relaying = index.slots.get(slotKey(first.point, `sentence:${first.sentence}`)) ?? new Map<string, never>()
  const silent = [...relaying]
    .filter(([path]) => !said.has(path))
    .map(([path, relayed]): [string, readonly SlotObservation[]] => [
      path,
      relayed.map((one) => ({ ...one, slot: first.slot, value: first.approved, approved: first.approved })),
    ])
  return new Map([...said, ...silent])
}

function valuesOf(observations: readonly SlotObservation[]): string {
  return [...new Set(observations.map(({ value }) => value))].toSorted(byText).join(' | ')
}

function pairsOf(count: number): number {
  return (count * (count - 1)) / 2
}

/** Pairs of texts, and those among them that disagree. */
function tally(said: Said): { readonly pairs: number; readonly differing: number } {
  const counts = new Map<string, number>()
  for (const observations of said.values()) {
    const values = valuesOf(observations)
    counts.set(values, (counts.get(values) ?? 0) + 1)
  }
  const pairs = pairsOf(said.size)
  return { pairs, differing: [...counts.values()].reduce((left, count) => left - pairsOf(count), pairs) }
}

function entryOf(said: Said, share: number): Dissonance {
  const observations = [...said].flatMap(([path, own]) => own.map((one) => ({ ...one, path })))
  const values = groupBy(observations, ({ value }) => value)
  const [first] = observations
  return {
    point: first?.point ?? '',
    slot: first?.slot ?? '',
    index: Math.round(share * 100) / 100,
    values: [...values]
      .toSorted(([left], [right]) => byText(left, right))
      .map(([value, places]): DissonanceValue => ({
        value,
        approved: value === first?.approved,
        places: places
          .toSorted((left, right) => byText(left.path, right.path) || left.start - right.start || left.end - right.end)
          .map(({ path, start, end, text }) => ({ path, start, end, text })),
      })),
  }
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}

/** Reads where texts disagree. The same for any order of the texts; no text is the reference for another. */
export function readDissonance(index: DissonanceIndex): DissonanceReading {
  let pairs = 0
  let differing = 0
  const entries: Dissonance[] = []
  for (const told of index.slots.values()) {
    if (told.values().next().value?.[0]?.kind === 'sentence') continue
    const said = withSilent(told, index)
    if (said.size < 2) continue
    const counted = tally(said)
    pairs += counted.pairs
    differing += counted.differing
    if (counted.differing > 0) entries.push(entryOf(said, counted.differing / counted.pairs))
  }
  return {
    index: pairs === 0 ? 0 : rounded(differing / pairs),
    entries: entries.toSorted((left, right) => byText(left.point, right.point) || byText(left.slot, right.slot)),
  }
}

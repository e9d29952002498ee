import { sortInPlace } from '../../lib/sort-in-place.ts'
import type { SlotFeature, SlotMention } from './feature.ts'

export interface SlotPair<Kind extends SlotMention> {
  readonly slot: SlotFeature
  readonly point: Kind
  readonly text: Kind
  /** True when the two say the same; a false pair is a departure unless a rule excuses it. */
  readonly same: boolean
  /** 0 to 1: how surely the two play one role. */
  readonly role: number
}

export interface SlotAssignment<Kind extends SlotMention> {
  readonly pairs: readonly SlotPair<Kind>[]
  /** Slots of the point that nothing in the window answers. */
  readonly missing: readonly SlotFeature[]
}

/** Judgement of one possible pair; null when the two cannot be compared. */
export interface PairRating {
  readonly same: boolean
  readonly role: number
  readonly rate: number
}

const NONE: SlotAssignment<never> = { pairs: [], missing: [] }

type Possible = SlotPair<SlotMention> & { readonly rate: number }

function bestFirst(left: Possible, right: Possible): number {
  return Number(right.same) - Number(left.same) || right.rate - left.rate || left.text.start - right.text.start
}

/**
 * Pairs the point's slots with the text's mentions of the same kind, best first: what is said alike is settled before
 * a departure is suspected, each with a mention of its own. Mentions left over are additions, not departures.
 */
export function assignSlots<Kind extends SlotMention>(
  slots: readonly { readonly slot: SlotFeature; readonly point: Kind }[],
  mentions: readonly Kind[],
  rate: (point: Kind, text: Kind) => PairRating | null,
): SlotAssignment<Kind> {
  if (slots.length === 0) return NONE
  const possible: (SlotPair<Kind> & { readonly rate: number })[] = []
  for (const { slot, point } of slots)
    for (const text of mentions) {
      const rating = rate(point, text)
      if (rating !== null) possible.push({ slot, point, text, same: rating.same, role: rating.role, rate: rating.rate })
    }
  if (possible.length < 2) return few(slots, possible)
  sortInPlace(possible, bestFirst)
  const pairs: SlotPair<Kind>[] = []
  const settle = (accept: (pair: SlotPair<Kind>) => boolean): void => {
    for (const pair of possible) {
      if (pairs.some(({ slot }) => slot === pair.slot) || !accept(pair)) continue
      pairs.push({ slot: pair.slot, point: pair.point, text: pair.text, same: pair.same, role: pair.role })
    }
  }
  const free = (mention: Kind): boolean => !pairs.some(({ text }) => text === mention)
  settle((pair) => pair.same && free(pair.text))
  settle((pair) => !pair.same && free(pair.text))
  // A name or a date said once may answer two slots ("la France … Paris"); a quantity may not.
  settle((pair) => pair.same && pair.text.kind !== 'figure')
  const missing: SlotFeature[] = []
  for (const { slot } of slots) if (!pairs.some((pair) => pair.slot === slot)) missing.push(slot)
  return { pairs, missing }
}

/** Nothing to choose between, as for most slots. */
function few<Kind extends SlotMention>(
  slots: readonly { readonly slot: SlotFeature }[],
  [only]: readonly SlotPair<Kind>[],
): SlotAssignment<Kind> {
  const missing: SlotFeature[] = []
  for (const { slot } of slots) if (slot !== only?.slot) missing.push(slot)
  if (only === undefined) return { pairs: [], missing }
  const { slot, point, text, same, role } = only
  return { pairs: [{ slot, point, text, same, role }], missing }
}

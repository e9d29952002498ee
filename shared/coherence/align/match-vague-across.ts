import type { FigureMention, Mention, VagueMention } from '../model/mention.ts'
import type { Alignment } from './alignment.ts'
import type { SlotPair } from './assign-slots.ts'
import { ourMentions } from './our-mentions.ts'

/** A sentence aligned no better than this may be another one. */
const WELL_ALIGNED = 0.62
/** From here on an order has a name of its own ("millions"): smaller ones are told in many ways ("dozens", "scores"). */
const NAMED = 1e6
/** "Tens of thousands of euros" are no dollars. */
const LEAST_OF_CURRENCY = 1e3
/** "Tens of millions" may be "millions" abroad; "billions" may not. */
const ANOTHER_ORDER = 100
const ROLE = 0.5

function orders(mentions: readonly Mention[], least: number): readonly VagueMention[] {
  return mentions.filter(
    (mention): mention is VagueMention => mention.kind === 'vague' && mention.bound === 'at-least' && mention.value >= least,
  )
}

/** The only order of each side, or null. */
function onlyOrders(alignment: Alignment, least: number): readonly [VagueMention, VagueMention] | null {
  const [approved, ...further] = orders(alignment.unit.sentence.mentions, least)
  const [said, ...others] = orders(ourMentions(alignment, alignment.window.vague), least)
  return approved === undefined || said === undefined || further.length + others.length > 0 ? null : [approved, said]
}

function sameUnit(point: VagueMention, text: VagueMention): boolean {
  if (!point.measured || !text.measured || point.unit === text.unit) return true
  return (point.alternatives ?? []).includes(text.unit) || (text.alternatives ?? []).includes(point.unit)
}

/**
 * Pairs the only large order that each of two languages tells ("billions of dollars") when it is another order or of another
 * currency; null when nothing departs or when there is not one of each.
 */
export function matchVagueAcross(alignment: Alignment): SlotPair<FigureMention> | null {
  if (alignment.score < WELL_ALIGNED) return null
  const named = onlyOrders(alignment, NAMED)
  const [approved, said] = named ?? onlyOrders(alignment, LEAST_OF_CURRENCY) ?? []
  if (approved === undefined || said === undefined) return null
  const ratio = approved.value / said.value
  if (sameUnit(approved, said) && (named === null || (ratio < ANOTHER_ORDER && ratio > 1 / ANOTHER_ORDER))) return null
  const point = { ...approved, kind: 'figure' as const }
  const text = { ...said, kind: 'figure' as const }
  return { slot: { kind: 'figure', mention: point, weight: 0, declared: false }, point, text, same: false, role: ROLE }
}

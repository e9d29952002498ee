import type { SlotPair } from '../align/assign-slots.ts'
import type { SlotMention } from '../align/feature.ts'
import type { ComparedPair } from '../engine/compared-pair.ts'
import type { RuleId } from '../model/finding.ts'
import type { Span } from '../model/span.ts'
import { relayedSpan } from '../rules/relayed-span.ts'
import { plainValue } from './plain-value.ts'
import { slotName, slotValue } from './slot-name.ts'
import type { SlotObservation } from './slot-observation.ts'

const SLOT_RULES: ReadonlySet<RuleId> = new Set([
  'figure-mismatch',
  'date-mismatch',
  'actor-mismatch',
  'stance-shift',
  'translation-loss',
])

function overlap(left: Span, right: Span): boolean {
  return left.start < right.end && right.start < left.end
}

/** What a relaying sentence says of the slots of its point; offsets moved by `shift`. Nothing for somebody else's words. */
export function observePair(pair: ComparedPair, shift: number): readonly SlotObservation[] {
  if (pair.reported) return []
  const { alignment, departures } = pair
  const { unit, text } = alignment
  const { figures, dates, actors, stances } = pair.comparison()
  const units = unit.point.variants.get(unit.language)?.units ?? []
  const sentence = Math.max(
    0,
    units.findIndex(({ sentence: { start } }) => start === unit.sentence.start),
  )
  const point = unit.point.message.id
  const observe = (
    kind: SlotObservation['kind'],
    slot: string,
    value: string,
    approved: string,
    span: Span,
  ): SlotObservation => ({
    kind,
    point,
    slot,
    sentence,
    value,
    approved,
    start: span.start + shift,
    end: span.end + shift,
    text: text.slice(span.start, span.end),
  })
  const slots = [...figures.pairs, ...dates.pairs, ...actors.pairs, ...stances.pairs] as readonly SlotPair<SlotMention>[]
  const told = new Set<(typeof departures)[number]>()
  const said = slots.map((slot): SlotObservation => {
    const approved = plainValue(slotValue(slot.point))
    const departure = departures.find(
      (one) => SLOT_RULES.has(one.rule) && overlap(one.pointSpan, slot.point) && overlap(one, slot.text),
    )
    if (departure !== undefined) told.add(departure)
    const value = departure === undefined ? approved : plainValue(departure.actual)
    return observe('slot', slotName(slot.point), value, approved, departure ?? slot.text)
  })
  const others = departures
    .filter((one) => !told.has(one))
    .map((one) => observe('departure', `${one.rule}:${sentence}:${one.expected}`, one.actual, one.expected, one))
  const whole = observe('sentence', `sentence:${sentence}`, 'relayed', 'relayed', relayedSpan(alignment))
  return [...said, ...others, whole]
}

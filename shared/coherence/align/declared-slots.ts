import type { Slot, StanceFamily } from '../../domain/slot.ts'
import type { FigureMention } from '../model/mention.ts'
import type { Sentence } from '../model/sentence.ts'
import type { Span } from '../model/span.ts'
import type { SlotFeature, SlotMention } from './feature.ts'

/** Level of an act on its family's ladder, or null when the ladder has no such act. */
export type LadderLevels = (family: StanceFamily, act: string) => number | null

interface Place {
  /** All slots that the point declares. */
  readonly declared: readonly Slot[]
  readonly sentence: Sentence
  readonly statement: string
  readonly levels: LadderLevels
}

const DECLARED_WEIGHT = 1.2

/** A declared slot is stated by the label's words, when it has a label; null when they are in another sentence. */
function labelSpan(label: string | undefined, { sentence, statement }: Place): Span | null {
  if (label === undefined || label === '') return null
  const found = statement.toLowerCase().indexOf(label.toLowerCase(), sentence.start)
  return found < 0 || found + label.length > sentence.end ? null : { start: found, end: found + label.length }
}

/** True when the label's words stand elsewhere in the statement: the slot is then none of this sentence. */
function isElsewhere(label: string | undefined, place: Place): boolean {
  if (label === undefined || label === '' || labelSpan(label, place) !== null) return false
  return place.statement.toLowerCase().includes(label.toLowerCase())
}

/**
 * What the extractor read where the slot says something else: at the label, or the only one left that no other slot
 * names. A label that this variant does not hold (it is in another language) leaves what was read here alone.
 */
function corrected<Read extends Span>(open: readonly Read[], label: string | undefined, place: Place): Read | undefined {
  const span = labelSpan(label, place)
  if (span !== null) return open.find((mention) => mention.start < span.end && span.start < mention.end)
  return label === undefined && open.length === 1 ? open[0] : undefined
}

function figureFrom(slot: Extract<Slot, { kind: 'figure' }>, slots: readonly SlotFeature[], place: Place): SlotMention | null {
  const figures = slots.map((feature) => feature.mention).filter((mention) => mention.kind === 'figure')
  const exact = figures.find((mention) => mention.value === slot.value)
  if (exact === undefined && isElsewhere(slot.label, place)) return null
  const open = figures.filter(({ value }) => !place.declared.some((other) => other.kind === 'figure' && other.value === value))
  const stated =
    exact ??
    corrected(open, slot.label, place) ??
    open.find((mention) => mention.unit === slot.unit || mention.alternatives?.includes(slot.unit) === true)
  const range = slot.max === undefined ? {} : { max: slot.max }
  if (stated !== undefined) return { ...stated, value: slot.value, ...range, bound: slot.bound }
  const span = labelSpan(slot.label, place)
  if (span === null) return null
  const text = place.statement.slice(span.start, span.end)
  const made: FigureMention = {
    kind: 'figure',
    ...span,
    text,
    value: slot.value,
    ...range,
    unit: slot.unit,
    measured: false,
    bound: slot.bound,
    number: span,
    noun: slot.unit,
    reference: false,
  }
  return made
}

/** A date as read may leave out the year that the slot knows. */
function namesDate(value: string, read: string): boolean {
  return read === value || value.endsWith(read.replace(/^-+/, ''))
}

function dateFrom(slot: Extract<Slot, { kind: 'date' }>, slots: readonly SlotFeature[], place: Place): SlotMention | null {
  const dates = slots.map((feature) => feature.mention).filter((mention) => mention.kind === 'date')
  const exact = dates.find((mention) => namesDate(slot.value, mention.value))
  if (exact === undefined && isElsewhere(slot.label, place)) return null
  const open = dates.filter(
    ({ value }) => !place.declared.some((other) => other.kind === 'date' && namesDate(other.value, value)),
  )
  const agreed = exact ?? corrected(open, slot.label, place)
  if (agreed !== undefined) return { ...agreed, value: slot.value }
  const span = labelSpan(slot.label, place)
  return span === null
    ? null
    : { kind: 'date', ...span, text: place.statement.slice(span.start, span.end), value: slot.value, relative: false }
}

function actorFrom(id: string, label: string | undefined, slots: readonly SlotFeature[], place: Place): SlotMention | null {
  const stated = slots.map((feature) => feature.mention).find((mention) => mention.kind === 'actor' && mention.id === id)
  if (stated !== undefined) return stated
  const span = labelSpan(label, place)
  if (span === null) return null
  const prefix = id.slice(0, id.indexOf(':'))
  const type =
    prefix === 'country'
      ? 'country'
      : prefix === 'org'
        ? 'organisation'
        : prefix === 'city'
          ? 'place'
          : prefix === 'person'
            ? 'person'
            : 'unknown'
  return { kind: 'actor', ...span, text: place.statement.slice(span.start, span.end), id, type }
}

function stanceFrom(slot: Extract<Slot, { kind: 'stance' }>, slots: readonly SlotFeature[], place: Place): SlotFeature | null {
  const level = place.levels(slot.family, slot.act)
  if (level === null) return null
  const stated = slots
    .map((feature) => feature.mention)
    .find((mention) => mention.kind === 'stance' && mention.family === slot.family)
  const span = labelSpan(slot.label, place)
  if (stated?.kind !== 'stance' && span === null) return null
  const base: SlotMention =
    stated?.kind === 'stance'
      ? { ...stated, act: slot.act, level }
      : {
          kind: 'stance',
          ...(span ?? place.sentence),
          text: place.statement.slice(span?.start, span?.end),
          family: slot.family,
          act: slot.act,
          level,
          negated: false,
        }
  const levels = {
    min: (slot.min === undefined ? null : place.levels(slot.family, slot.min)) ?? level,
    max: (slot.max === undefined ? null : place.levels(slot.family, slot.max)) ?? level,
  }
  return { kind: 'stance', mention: base, weight: DECLARED_WEIGHT, declared: true, levels }
}

function resolve(slot: Slot, slots: readonly SlotFeature[], place: Place): SlotFeature | null {
  if (slot.kind === 'stance') return stanceFrom(slot, slots, place)
  const mention =
    slot.kind === 'figure'
      ? figureFrom(slot, slots, place)
      : slot.kind === 'date'
        ? dateFrom(slot, slots, place)
        : slot.kind === 'actor' || slot.kind === 'place'
          ? actorFrom(slot.id, slot.label, slots, place)
          : null
  return mention === null ? null : { kind: mention.kind, mention, weight: DECLARED_WEIGHT, declared: true }
}

/**
 * Extracted slots corrected by the declared ones of the point. A declared slot replaces the extracted slot that it
 * names (same figure, same date, same actor, same family); the others stay, because declaring one slot of a statement
 * does not forbid the rest. A slot that this sentence does not state belongs to another sentence and is left out.
 */
export function applyDeclaredSlots(
  extracted: readonly SlotFeature[],
  declared: readonly Slot[],
  where: Omit<Place, 'declared'>,
): readonly SlotFeature[] {
  const place = { ...where, declared }
  const result = [...extracted]
  for (const slot of declared) {
    const feature = resolve(slot, extracted, place)
    if (feature === null) continue
    const position = result.findIndex(
      (known) =>
        known.kind === feature.kind && known.mention.start < feature.mention.end && feature.mention.start < known.mention.end,
    )
    if (position < 0) result.push(feature)
    else result[position] = feature
  }
  return result
}

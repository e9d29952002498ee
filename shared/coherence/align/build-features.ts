import type { MessagePoint } from '../../domain/messages-file.ts'
import type { Mention } from '../model/mention.ts'
import type { Sentence } from '../model/sentence.ts'
import { contains } from '../text/contains.ts'
import { boundCues } from './bound-cues.ts'
import { applyDeclaredSlots, type LadderLevels } from './declared-slots.ts'
import { isMinorDate } from './is-minor-date.ts'
import { saysConcepts } from './says-concepts.ts'
import type { LexicalKeys } from './lexical-keys.ts'
import type { Feature, SlotFeature, SlotMention } from './feature.ts'

/** Slots weigh more than any word; certainty and commitment are colour, not content. */
const SLOT_WEIGHT: Readonly<Record<SlotMention['kind'], number>> = { figure: 1.2, date: 0.9, actor: 1.1, stance: 1 }
const COLOUR_WEIGHT = 0.2
const MINOR_DATE_WEIGHT = 0.3
/** What the commonest word is still worth across languages, where anchors are few. */
const LEAST_FOREIGN_WEIGHT = 0.25

const NONE: readonly string[] = []

function isSlot(mention: Mention): mention is SlotMention {
  if (mention.kind === 'figure') return !mention.reference
  return mention.kind === 'date' || mention.kind === 'actor' || mention.kind === 'stance'
}

/** The part of a slot that its words do not also state: the noun of a figure stays a word. */
function core(mention: SlotMention): { readonly start: number; readonly end: number } {
  return mention.kind === 'figure' ? mention.number : mention
}

function slotWeight(mention: SlotMention): number {
  if (mention.kind === 'stance' && (mention.family === 'commitment' || mention.family === 'certainty')) return COLOUR_WEIGHT
  return mention.kind === 'date' && isMinorDate(mention.value) ? MINOR_DATE_WEIGHT : SLOT_WEIGHT[mention.kind]
}

export interface FeatureOptions {
  readonly point: MessagePoint
  readonly sentence: Sentence
  readonly statement: string
  readonly across: boolean
  readonly keys: LexicalKeys
  readonly weightOf: (key: string) => number
  readonly levels: LadderLevels
}

/** What a sentence of an approved statement says: its typed slots, then its words that no slot covers, each once. */
export function buildFeatures({
  point,
  sentence,
  statement,
  across,
  keys,
  weightOf,
  levels,
}: FeatureOptions): readonly Feature[] {
  const slots: SlotFeature[] = sentence.mentions
    .filter(isSlot)
    .filter((mention) => !across || !saysConcepts(mention, sentence.tokens, keys))
    .map((mention) => ({
      kind: mention.kind,
      mention,
      declared: false,
      weight: slotWeight(mention),
    }))
  const features: Feature[] = [...applyDeclaredSlots(slots, point.slots, { sentence, statement, levels })]
  const seen = new Set<string>()
  const bounds = boundCues(sentence)
  for (const token of sentence.tokens) {
    if (token.stop) continue
    if (slots.some((slot) => contains(core(slot.mention), token))) continue
    if (across && bounds.some((cue) => contains(cue, token))) continue
    const named = across ? keys.abroad(token) : [keys.within(token)]
    // "Kriegsverbrechen" is two words abroad.
    const second = across ? keys.secondPart(token) : NONE
    for (const [key, ...others] of second.length === 0 ? [named] : [named.filter((name) => !second.includes(name)), second]) {
      if (key !== undefined && seen.has(key)) continue
      if (key !== undefined) seen.add(key)
      const told = weightOf(key ?? token.stem)
      const weight = across ? LEAST_FOREIGN_WEIGHT + (1 - LEAST_FOREIGN_WEIGHT) * told : told
      features.push({ kind: 'word', key: key ?? `?${token.stem}`, ...(others.length === 0 ? {} : { others }), token, weight })
    }
  }
  return features
}

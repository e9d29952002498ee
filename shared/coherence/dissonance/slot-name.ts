import type { SlotMention } from '../align/feature.ts'
import { writtenFigure } from '../rules/written-figure.ts'

/** Value of a slot as departures write it. */
export function slotValue(mention: SlotMention): string {
  if (mention.kind === 'figure') return writtenFigure(mention)
  if (mention.kind === 'date') return mention.value
  return mention.kind === 'actor' ? mention.id : `${mention.negated ? 'not ' : ''}${mention.act}`
}

/** Name of an approved slot, without the noun that a figure counts, which each language calls otherwise. */
export function slotName(mention: SlotMention): string {
  if (mention.kind === 'stance') return `stance:${mention.family}:${mention.act}`
  return `${mention.kind}:${slotValue(mention)}`
}

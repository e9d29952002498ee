import type { PreparedPoint, PreparedUnit } from '../align/prepared-point.ts'
import type { SlotFeature } from '../align/feature.ts'
import type { Language } from '../../domain/language.ts'
import type { Departure } from './departure.ts'

/**
 * What a mandatory point lost: the whole of it (`lost` null: an error, placed at the end of the text as an empty span)
 * or one slot of a relayed sentence (a note, placed on that sentence).
 */
export interface Loss {
  readonly point: PreparedPoint
  readonly unit: PreparedUnit
  readonly lost: SlotFeature | null
  readonly language: Language
  readonly span: { readonly start: number; readonly end: number }
}

const WHOLE_TEXT = { start: 0, end: 0 }

/** Fires when a mandatory point in force is absent from the text, or relayed without one of its figures or dates. */
export function omission({ point, unit, lost, language, span }: Loss): Departure {
  const statement = point.message.statement[language] ?? unit.statement
  if (lost === null) {
    return {
      rule: 'omission',
      severity: 'error',
      certainty: 1,
      reasons: ['nothing-aligned'],
      ...span,
      pointSpan: { ...WHOLE_TEXT, end: unit.statement.length },
      slot: 'point',
      expected: 'relayed',
      actual: 'absent',
      cue: '',
      message: `The mandatory point ${point.message.id} is not in the text.`,
      suggestion: point.message.statement[language] === undefined ? null : statement,
    }
  }
  return {
    rule: 'omission',
    severity: 'info',
    certainty: 0.8,
    reasons: ['slot-lost'],
    ...span,
    pointSpan: { start: lost.mention.start, end: lost.mention.end },
    slot: `lost:${lost.kind}:${lost.mention.text}`,
    expected: lost.mention.text,
    actual: 'absent',
    cue: lost.mention.text,
    message: `The text relays ${point.message.id} without "${lost.mention.text}".`,
    suggestion: null,
  }
}

import type { Finding } from '../model/finding.ts'
import type { MarkingUse } from './marking-use.ts'
import { aboveLevel } from './above-level.ts'

const CERTAINTY = { line: 0.99, field: 0.99, bracketed: 0.98, inline: 0.95 } as const
const REASONS = {
  line: 'marking-line',
  field: 'marking-field',
  bracketed: 'marking-bracketed',
  inline: 'marking-inline',
} as const

type MarkingFinding = Pick<Finding, 'severity' | 'confidence' | 'reasons' | 'expected' | 'actual' | 'message'>

/**
 * Fires on a classification or handling marking above the level of the text that it stands in. An embargo line is a
 * warning: it is lawful in a text sent to the press ahead of time, and left over in one that is published.
 */
export function classifiedLeak({ marking, text, level }: MarkingUse): MarkingFinding | null {
  if (!aboveLevel(marking.level, level)) return null
  const embargo = marking.kind === 'embargo'
  return {
    severity: embargo ? 'warning' : 'error',
    confidence: CERTAINTY[marking.place],
    reasons: [embargo ? 'embargo-line' : REASONS[marking.place]],
    expected: level,
    actual: marking.level,
    message: embargo
      ? `"${text}" announces an embargo in a ${level} text.`
      : `"${text}" marks a ${marking.level} text; this one is ${level}.`,
  }
}

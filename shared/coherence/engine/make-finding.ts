import type { Alignment } from '../align/alignment.ts'
import type { Finding } from '../model/finding.ts'
import type { Departure } from '../rules/departure.ts'
import { fingerprint } from './fingerprint.ts'

const RULE_VERSION = 1
const ANCHORS_SHOWN = 5

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}

/** A departure as the report shows it; offsets stay those of `text`. */
export function makeFinding(departure: Departure, alignment: Alignment, text: string): Finding {
  const { unit, score, anchors } = alignment
  const { start, end } = departure
  return {
    rule: departure.rule,
    ruleVersion: RULE_VERSION,
    severity: departure.severity,
    confidence: rounded(Math.min(0.99, 0.45 + 0.3 * score + 0.25 * departure.certainty)),
    reasons: alignment.across ? [...departure.reasons, 'across-languages'] : departure.reasons,
    point: unit.point.message.id,
    start,
    end,
    text: text.slice(start, end),
    expected: departure.expected,
    actual: departure.actual,
    evidence: {
      pointText: unit.statement.slice(departure.pointSpan.start, departure.pointSpan.end),
      pointStart: departure.pointSpan.start,
      pointEnd: departure.pointSpan.end,
      pointLanguage: unit.language,
      alignment: rounded(score),
      anchors: anchors.slice(0, ANCHORS_SHOWN).map((anchor) => {
        const span = anchor.kind === 'word' ? anchor.token : anchor.mention
        return unit.statement.slice(span.start, span.end)
      }),
      cue: departure.cue,
    },
    message: departure.message,
    suggestion: departure.suggestion,
    fingerprint: fingerprint(departure.rule, unit.point.message.id, departure.slot, departure.expected, departure.actual),
  }
}

import type { Finding, RuleId } from '../model/finding.ts'

/** Rules that set no value against another. */
const NO_VALUES: ReadonlySet<RuleId> = new Set(['omission', 'late-key-message', 'unsupported-claim'])

/** What differs, in the words that a person wrote on both sides, with the noun that a figure counts; empty when nothing stands against something else. */
export function valuesInWords(finding: Finding): string {
  if (NO_VALUES.has(finding.rule)) return ''
  if (finding.rule === 'classified-leak') return `${finding.actual} > ${finding.expected}`
  if (finding.rule === 'term-forbidden' || finding.rule === 'term-preferred')
    return finding.suggestion === null ? '' : `${finding.text} → ${finding.suggestion}`
  if (finding.rule === 'embargoed' || finding.rule === 'expired' || finding.rule === 'superseded') return finding.expected
  const approved = finding.evidence?.pointText ?? finding.expected
  const noun = finding.rule === 'figure-mismatch' ? (finding.evidence?.cue ?? '') : ''
  return `${finding.text} ≠ ${approved} ${noun}`.trim()
}

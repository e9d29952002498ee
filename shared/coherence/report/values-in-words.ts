import type { Finding, RuleId } from '../model/finding.ts'
import { instantInWords } from './instant-in-words.ts'
import type { ReportWords } from './to-text-words.ts'

/** Rules that set no value against another. */
const NO_VALUES: ReadonlySet<RuleId> = new Set(['omission', 'late-key-message', 'unsupported-claim'])

type ValueWords = Pick<ReportWords, 'levels' | 'ui'>

function levelIn(levels: ValueWords['levels'], name: string): string {
  return Object.entries(levels).find(([known]) => known === name)?.[1] ?? name
}

/** What differs, in the words that a person wrote on both sides, with the noun that a figure counts; empty when nothing stands against something else. */
export function valuesInWords(finding: Finding, { levels, ui }: ValueWords, zone?: string): string {
  if (NO_VALUES.has(finding.rule)) return ''
  if (finding.rule === 'classified-leak') return `${levelIn(levels, finding.actual)} > ${levelIn(levels, finding.expected)}`
  if (finding.rule === 'term-forbidden' || finding.rule === 'term-preferred')
    return finding.suggestion === null ? '' : `${finding.text} → ${finding.suggestion}`
  if (finding.rule === 'superseded') return finding.expected
  if (finding.rule === 'embargoed' || finding.rule === 'expired') return instantInWords(finding.expected, ui, zone)
  const approved = finding.evidence?.pointText ?? finding.expected
  const cue = finding.rule === 'figure-mismatch' ? (finding.evidence?.cue ?? '') : ''
  // A sign of money is not a noun: both sides already say their own.
  const noun = /\p{L}/u.test(cue) ? cue : ''
  return `${finding.text} ≠ ${approved} ${noun}`.trim()
}

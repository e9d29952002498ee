import type { Finding, RuleId } from '../model/finding.ts'
import { instantInWords } from './instant-in-words.ts'

/** Rules whose message names what is compared as the engine does (">=40000000 EUR", "condemn-strongest"). */
const IN_WRITTEN_WORDS: ReadonlySet<RuleId> = new Set(['figure-mismatch', 'stance-shift'])

/** Why a rule fired, in English: the engine's own message, in the words and dates that a person reads. */
export function englishBecause(finding: Finding): string {
  if (finding.rule === 'embargoed')
    return `This sentence relays a point under embargo until ${instantInWords(finding.expected, 'en')}.`
  if (finding.rule === 'expired')
    return `This sentence relays a point that was valid until ${instantInWords(finding.expected, 'en')}.`
  if (!IN_WRITTEN_WORDS.has(finding.rule) || finding.evidence === null) return finding.message
  return `The approved point says “${finding.evidence.pointText}”; the text says “${finding.text}”.`
}

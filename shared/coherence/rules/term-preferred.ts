import { suggestTerm } from './suggest-term.ts'
import type { TermFinding } from './term-finding.ts'
import type { TermUse } from './term-use.ts'

/** Fires on a deprecated term that has a preferred one. */
export function termPreferred(use: TermUse): TermFinding | null {
  if (use.term.status !== 'deprecated' || use.allowed || use.reported) return null
  return {
    rule: 'term-preferred',
    severity: 'info',
    reasons: ['deprecated'],
    suggestion: suggestTerm(use),
    message: `"${use.text}" is deprecated${use.term.use === undefined ? '' : `; "${use.term.use}" is preferred`}.`,
  }
}

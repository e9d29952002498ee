import { suggestTerm } from './suggest-term.ts'
import type { TermFinding } from './term-finding.ts'
import type { TermUse } from './term-use.ts'

/** Fires on a forbidden term, inflected or not, outside its allowed contexts; only a note inside somebody else's words. */
export function termForbidden(use: TermUse): TermFinding | null {
  if (use.term.status !== 'forbidden' || use.allowed) return null
  const suggestion = use.reported ? null : suggestTerm(use)
  return {
    rule: 'term-forbidden',
    severity: use.reported ? 'info' : 'error',
    reasons: [use.reported ? 'reported' : 'forbidden'],
    suggestion,
    message: `"${use.text}" is a forbidden term${use.term.use === undefined ? '' : `; use "${use.term.use}"`}.`,
  }
}

import type { Finding } from '../../../shared/coherence/model/finding.ts'

const LONGEST = 28

/** What the button of a suggestion says: the words themselves when they fit, else that the approved wording comes in. Null without suggestion. */
export function replaceWords(
  finding: Finding,
): { readonly key: 'replaceBy' | 'replaceApproved' | 'addApproved'; readonly words: string } | null {
  const { suggestion } = finding
  if (suggestion === null) return null
  if (finding.end === finding.start) return { key: 'addApproved', words: '' }
  return suggestion.length <= LONGEST ? { key: 'replaceBy', words: suggestion } : { key: 'replaceApproved', words: '' }
}

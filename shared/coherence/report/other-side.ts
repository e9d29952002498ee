import type { Finding } from '../model/finding.ts'
import type { ReportWords } from './to-text-words.ts'

/** What the words are that a finding sets beside those of the text: a point's, an original's, or another text's. */
export function otherSide({ rule, evidence }: Finding, words: Pick<ReportWords, 'approved' | 'original' | 'otherText'>): string {
  if (evidence?.document === undefined) return words.approved
  return rule === 'translation-loss' ? words.original : words.otherText
}

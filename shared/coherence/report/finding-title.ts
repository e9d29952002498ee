import type { Finding } from '../model/finding.ts'
import { namedKind } from './named-kind.ts'
import type { ReportWords } from './to-text-words.ts'

/** The words that name a finding: its rule's, or for a name those of what both names name. */
export function findingTitle(finding: Finding, words: Pick<ReportWords, 'rules' | 'named'>): string {
  const kind = namedKind(finding)
  return kind === null ? words.rules[finding.rule] : words.named[kind]
}

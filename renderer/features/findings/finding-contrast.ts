import type { Finding } from '../../../shared/coherence/model/finding.ts'

const LONGEST = 40

/** The two values side by side, "15 ≠ 12", when both are short enough for a title; null otherwise. */
export function findingContrast(finding: Finding): { readonly actual: string; readonly expected: string } | null {
  const expected = finding.suggestion ?? finding.evidence?.pointText ?? ''
  const actual = finding.text
  if (actual === '' || expected === '' || actual.length > LONGEST || expected.length > LONGEST || actual.includes('\n'))
    return null
  return { actual, expected }
}

import type { Finding } from '../model/finding.ts'

/** Order of findings in a report: by place, then by rule. */
export function byPlace(left: Finding, right: Finding): number {
  return left.start - right.start || left.end - right.end || (left.rule < right.rule ? -1 : Number(left.rule > right.rule))
}

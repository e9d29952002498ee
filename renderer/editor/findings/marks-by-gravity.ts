import type { FindingMark } from './finding-mark.ts'

const GRAVITY = { waived: 0, info: 1, warning: 2, error: 3 } as const satisfies Record<FindingMark['severity'], number>

/** The gravest first; of two as grave the shorter, whose words say more exactly what is meant. */
export function marksByGravity(marks: readonly FindingMark[]): readonly FindingMark[] {
  return marks.toSorted(
    (left, right) => GRAVITY[right.severity] - GRAVITY[left.severity] || left.to - left.from - (right.to - right.from),
  )
}

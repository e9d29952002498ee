import type { TalkingPoint } from '../../../shared/domain/talking-point.ts'

export type PointSort = 'updated' | 'validity' | 'status' | 'words'

const STATUS_ORDER = { approved: 0, draft: 1, superseded: 2, withdrawn: 3 } as const

const byUpdate = (left: TalkingPoint, right: TalkingPoint): number => right.updatedAt.localeCompare(left.updatedAt)

/** Orders points: last changed first; soonest end first (no end last); by status; by their words in the interface language. */
export function sortPoints(
  points: readonly TalkingPoint[],
  sort: PointSort,
  words: (point: TalkingPoint) => string,
  compare: (left: string, right: string) => number,
): readonly TalkingPoint[] {
  const orders: Readonly<Record<PointSort, (left: TalkingPoint, right: TalkingPoint) => number>> = {
    updated: byUpdate,
    validity: (left, right) => (left.validUntil ?? '9999').localeCompare(right.validUntil ?? '9999') || byUpdate(left, right),
    status: (left, right) => STATUS_ORDER[left.status] - STATUS_ORDER[right.status] || byUpdate(left, right),
    words: (left, right) => compare(words(left), words(right)),
  }
  return points.toSorted(orders[sort])
}

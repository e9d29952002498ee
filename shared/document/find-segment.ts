import type { PositionMap, PositionSegment } from './position-map.ts'

/** The last segment whose `field` is at most `value`, by binary search; undefined when all come after it. */
export function findSegment(map: PositionMap, field: 'start' | 'position', value: number): PositionSegment | undefined {
  let low = 0
  let high = map.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const segment = map[middle]
    if (segment !== undefined && segment[field] <= value) low = middle + 1
    else high = middle
  }
  return map[low - 1]
}

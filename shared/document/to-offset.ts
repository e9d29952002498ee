import { findSegment } from './find-segment.ts'
import type { PositionMap } from './position-map.ts'

/** UTF-16 offset in the plain text of a ProseMirror position. Positions between blocks give the end of the block before. */
export function toOffset(map: PositionMap, position: number): number {
  const segment = findSegment(map, 'position', position)
  if (segment === undefined) return 0
  return Math.min(segment.end, segment.start + (position - segment.position))
}

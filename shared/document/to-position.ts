import { findSegment } from './find-segment.ts'
import type { PositionMap } from './position-map.ts'

/** ProseMirror position of a UTF-16 offset in the plain text. Offsets beyond the text give the end of the last block. */
export function toPosition(map: PositionMap, offset: number): number {
  const segment = findSegment(map, 'start', offset) ?? map[0]
  if (segment === undefined) return 0
  const inside = Math.max(0, Math.min(offset, segment.end) - segment.start)
  return segment.position + inside
}

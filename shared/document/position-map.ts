/**
 * Where one text block (paragraph or heading) stands: `start`–`end` are UTF-16 offsets in the plain text, `position`
 * is the ProseMirror position of its first character. Inside a block both grow together, since a hard break is one
 * character and one position.
 */
export interface PositionSegment {
  readonly start: number
  readonly end: number
  readonly position: number
}

/** Segments in document order; they cross a process or a worker as they are. */
export type PositionMap = readonly PositionSegment[]

import type { DecorationSet } from '@tiptap/pm/view'
import type { FindingMark } from './finding-mark.ts'
import { markOf } from './mark-of.ts'

/** The marks where they stand now, after the edits that the set was mapped through. */
export function currentMarks(set: DecorationSet): readonly FindingMark[] {
  return set.find().map(markOf)
}

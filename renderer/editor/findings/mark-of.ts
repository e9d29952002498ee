import type { Decoration } from '@tiptap/pm/view'
import type { FindingMark } from './finding-mark.ts'

/** The finding of a decoration, where it stands now, after the edits that the decoration was mapped through. */
export function markOf({ from, to, spec }: Decoration): FindingMark {
  return Object.assign({}, (spec as { readonly mark: FindingMark }).mark, { from, to })
}

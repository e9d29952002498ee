import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import type { FindOptions } from './find-options.ts'
import { foldWithOffsets } from './fold-with-offsets.ts'

/** A hit as positions in the document. */
export interface FindMatch {
  readonly from: number
  readonly to: number
}

const WORD = /[\p{L}\p{N}_]/u
/** One unit per inline leaf (line break), so that offsets in the text equal offsets in the block. */
const LEAF = '\uFFFC'

function isWordBoundary(folded: string, start: number, end: number): boolean {
  const before = start > 0 ? folded.slice(0, start).at(-1) : undefined
  const after = folded.at(end)
  return !(before !== undefined && WORD.test(before)) && !(after !== undefined && WORD.test(after))
}

/** Every hit in reading order, without overlap. Marks do not matter; a hit never spans two blocks. */
export function findMatches(document: ProseMirrorNode, query: string, options: FindOptions): readonly FindMatch[] {
  const needle = foldWithOffsets(query, options).folded
  if (needle === '') return []
  const matches: FindMatch[] = []
  document.descendants((node, position) => {
    if (!node.isTextblock) return true
    const text = node.textBetween(0, node.content.size, undefined, LEAF)
    const { folded, offsets } = foldWithOffsets(text, options)
    let index = folded.indexOf(needle)
    while (index !== -1) {
      const end = index + needle.length
      const from = offsets[index] ?? 0
      const to = offsets[end] ?? text.length
      // A hit that ends inside a folded character (o of œ) would select nothing.
      const whole = to > from && (!options.wholeWord || isWordBoundary(folded, index, end))
      if (whole) matches.push({ from: position + 1 + from, to: position + 1 + to })
      index = folded.indexOf(needle, whole ? end : index + 1)
    }
    return false
  })
  return matches
}

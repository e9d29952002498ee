import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { FindingMark } from './finding-mark.ts'
import { marksByGravity } from './marks-by-gravity.ts'

/**
 * Underlines: double for an error, wavy for a warning, dotted for information, thin and dashed for what a person
 * accepted (editor.css); the selected one is also tinted.
 */
export function findingDecorations(
  document: ProseMirrorNode,
  marks: readonly FindingMark[],
  selected: string | null,
): DecorationSet {
  const size = document.content.size
  return DecorationSet.create(
    document,
    // Of findings on the same words the last names them in the page (`data-finding`): the gravest.
    marksByGravity(marks)
      .toReversed()
      .filter((mark) => mark.from < mark.to && mark.to <= size)
      .map((mark) => {
        const chosen = mark.key === selected ? ' finding-selected' : ''
        return Decoration.inline(
          mark.from,
          mark.to,
          { class: `${mark.severity === 'waived' ? '' : 'finding '}finding-${mark.severity}${chosen}`, 'data-finding': mark.key },
          { mark },
        )
      }),
  )
}

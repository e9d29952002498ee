import type { DocumentNode } from '../../../shared/document/document-json.ts'

/** The words of a page as one text, for the search. */
export function pageText(node: {
  readonly text?: string | undefined
  readonly content?: readonly DocumentNode[] | undefined
}): string {
  return node.text ?? (node.content ?? []).map(pageText).join(' ')
}

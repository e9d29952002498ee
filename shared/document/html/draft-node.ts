/** A node while an importer builds it; the restore door gives it its final form. */
export interface DraftNode {
  readonly type: string
  readonly attrs: Record<string, unknown>
  readonly content: DraftNode[]
  readonly marks?: readonly { readonly type: string; readonly attrs?: Readonly<Record<string, unknown>> }[]
  text?: string
  /** A paragraph that Word means as a list item. */
  wordList?: { readonly level: number; marker: string }
}

import type { DraftNode } from './draft-node.ts'

export type DraftMark = NonNullable<DraftNode['marks']>[number]

/** One open element. What it does not change it takes from the element around it. */
export interface HtmlFrame {
  readonly name: string
  /** Where blocks go. */
  readonly container: DraftNode
  /** The text block that text begins here. */
  readonly template: {
    readonly type: 'paragraph' | 'heading'
    readonly level: number
    readonly wordList?: { level: number; marker: string }
  }
  readonly marks: ReadonlyMap<string, DraftMark>
  readonly direction: string | null
  readonly preserve: boolean
  readonly dropped: boolean
  /** Text goes here instead of the document: a title, a speaker, a list marker. */
  readonly capture: { readonly into: 'title' | 'speaker' | 'marker'; readonly quote?: DraftNode; text: string } | null
}

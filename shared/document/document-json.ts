import { z } from 'zod'

/** A mark on a run of text: bold, italic, underline, strike, subscript, superscript, link (`href`). */
export interface DocumentMark {
  readonly type: string
  readonly attrs?: Readonly<Record<string, unknown>> | undefined
}

/** A node of a document in ProseMirror's JSON form. */
export interface DocumentNode {
  readonly type: string
  readonly attrs?: Readonly<Record<string, unknown>> | undefined
  readonly content?: readonly DocumentNode[] | undefined
  readonly marks?: readonly DocumentMark[] | undefined
  readonly text?: string | undefined
}

// Only the outermost shape: a schema that recursed would overflow on a deep body and walk every body twice,
// and the restore door looks at everything below anyway.
const blockSchema = z.custom<DocumentNode>((value) => typeof value === 'object' && value !== null && 'type' in value)

/** The root: `{ type: 'doc', content: [...] }`. What comes from outside must also pass `restoreDocument`. */
export const documentJsonSchema = z.object({ type: z.literal('doc'), content: z.array(blockSchema) })

export type DocumentJson = z.infer<typeof documentJsonSchema>

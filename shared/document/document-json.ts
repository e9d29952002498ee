import { z } from 'zod'

/** A mark on a run of text: bold, italic, underline, strike, link (`href`). */
export const documentMarkSchema = z.object({
  type: z.string(),
  attrs: z.record(z.string(), z.unknown()).optional(),
})

export type DocumentMark = z.infer<typeof documentMarkSchema>

/** A node of a document in ProseMirror's JSON form. The restore door checks types and attributes; this is only the shape. */
export interface DocumentNode {
  readonly type: string
  readonly attrs?: Readonly<Record<string, unknown>> | undefined
  readonly content?: readonly DocumentNode[] | undefined
  readonly marks?: readonly DocumentMark[] | undefined
  readonly text?: string | undefined
}

export const documentNodeSchema: z.ZodType<DocumentNode> = z.lazy(() =>
  z.object({
    type: z.string(),
    attrs: z.record(z.string(), z.unknown()).optional(),
    content: z.array(documentNodeSchema).optional(),
    marks: z.array(documentMarkSchema).optional(),
    text: z.string().optional(),
  }),
)

/** The root: `{ type: 'doc', content: [...] }`. */
export const documentJsonSchema = z.object({ type: z.literal('doc'), content: z.array(documentNodeSchema) })

export type DocumentJson = z.infer<typeof documentJsonSchema>

import { z } from 'zod'
import { idSchema } from '../domain/identifiers.ts'
import { base } from './base.ts'

/** `excerpt` has the hits between U+E000 and U+E001 (private use), never markup. */
export const searchHitSchema = z.object({
  kind: z.enum(['document', 'point']),
  id: idSchema,
  title: z.string(),
  excerpt: z.string(),
  language: z.string(),
})

export const searchContract = {
  query: base
    .input(z.object({ text: z.string().max(500), limit: z.number().int().min(1).max(100).default(20) }))
    .output(z.array(searchHitSchema)),
}

export type SearchHit = z.infer<typeof searchHitSchema>

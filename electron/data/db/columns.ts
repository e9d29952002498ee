import { z } from 'zod'

/** SQLite has no booleans: 0 and 1. */
export const booleanColumn = z.union([z.literal(0), z.literal(1)]).transform((value) => value === 1)

/** JSON in a TEXT column, parsed by its own schema. */
export function jsonColumn<T>(schema: z.ZodType<T>): z.ZodType<T> {
  return z
    .string()
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text)
      } catch {
        // What the parser says quotes the row.
        context.addIssue('The column holds no JSON')
        return z.NEVER
      }
    })
    .pipe(schema)
}

import { z } from 'zod'

/** Languages in which the program itself speaks on paper. */
export const printLanguageSchema = z.enum(['fr', 'en'])

const id = z.string().max(200)

/** What can be printed to a PDF: the data process makes the page, main prints it. */
export const printableSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('document'), documentId: id }),
  /** The check of a stored text, with what was accepted in it. */
  z.object({ kind: z.literal('check-report'), documentId: id, language: printLanguageSchema }),
  /** Points by missions, of a topic or of all. */
  z.object({ kind: z.literal('matrix'), topicId: id.nullable(), language: printLanguageSchema }),
])

export type Printable = z.infer<typeof printableSchema>
export type PrintLanguage = z.infer<typeof printLanguageSchema>

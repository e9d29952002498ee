import { z } from 'zod'

/** Languages in which the program itself speaks on paper. */
export const printLanguageSchema = z.enum(['fr', 'en'])

const id = z.string().max(200)

const ofIncident = {
  incidentId: id,
  /** Without known names, phones and internal notes. */
  redacted: z.boolean(),
  language: printLanguageSchema,
}

/** What can be printed to a PDF: the data process makes the page, main prints it. */
export const printableSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('document'), documentId: id }),
  /** The check of a stored text, with what was accepted in it. */
  z.object({ kind: z.literal('check-report'), documentId: id, language: printLanguageSchema }),
  /** Points by missions, of a topic or of all. */
  z.object({ kind: z.literal('matrix'), topicId: id.nullable(), language: printLanguageSchema }),
  /** The plan as a book for a crisis without machines; with an incident, its names, times and code are filled in. */
  z.object({
    kind: z.literal('crisis-book'),
    playbookId: id,
    /** Null: the newest. Of an incident, the version that it pins. */
    version: z.number().int().positive().nullable(),
    incidentId: id.nullable(),
    language: printLanguageSchema,
  }),
  /** The steps and arrows of a plan, drawn on as many sheets as it takes. `version` null: the newest. */
  z.object({
    kind: z.literal('playbook-graph'),
    playbookId: id,
    version: z.number().int().positive().nullable(),
    language: printLanguageSchema,
  }),
  /** `number` null: the report as it would be issued now. */
  z.object({ kind: z.literal('sitrep'), ...ofIncident, number: z.number().int().positive().nullable() }),
  z.object({ kind: z.literal('incident-review'), ...ofIncident }),
  z.object({ kind: z.literal('incident-log'), ...ofIncident }),
])

export type Printable = z.infer<typeof printableSchema>
export type PrintLanguage = z.infer<typeof printLanguageSchema>

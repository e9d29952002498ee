import { z } from 'zod'
import { RULE_IDS } from '../coherence/model/finding.ts'
import { documentJsonSchema } from '../document/document-json.ts'
import { base } from './base.ts'
import { printLanguageSchema } from './printable.ts'

/** Pages of the manual: one a rule, and the score. */
export const manualPageIdSchema = z.enum([...RULE_IDS, 'score'])

/** A page as a document, so that the window draws it without markup. The first heading is its title. */
export const manualPageSchema = z.object({ id: manualPageIdSchema, title: z.string(), document: documentJsonSchema })

export const manualContract = {
  /** Every page in one language, in the order of the rules. */
  pages: base.input(z.object({ language: printLanguageSchema })).output(z.array(manualPageSchema)),
}

export type ManualPage = z.infer<typeof manualPageSchema>
export type ManualPageId = z.infer<typeof manualPageIdSchema>

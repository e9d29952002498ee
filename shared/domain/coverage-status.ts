import { z } from 'zod'

/** What a check said of one point in one text. */
export const coverageStatusSchema = z.enum(['relayed', 'partial', 'omitted', 'contradicted', 'not-checked'])

export type CoverageStatus = z.infer<typeof coverageStatusSchema>

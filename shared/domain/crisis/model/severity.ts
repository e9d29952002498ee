import { z } from 'zod'

/** 1 the lightest, 4 the gravest. Unsure means higher. From 3 on, a message needs two distinct approvers. */
export const severitySchema = z.literal([1, 2, 3, 4])

export type Severity = z.infer<typeof severitySchema>

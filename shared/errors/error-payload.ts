import { z } from 'zod'
import { errorCodeSchema } from './error-code.ts'

/** The form in which an error crosses a process. `details` holds only values that may be shown. */
export const errorPayloadSchema = z.object({
  code: errorCodeSchema,
  message: z.string(),
  retryable: z.boolean(),
  details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
})

export type ErrorPayload = z.infer<typeof errorPayloadSchema>

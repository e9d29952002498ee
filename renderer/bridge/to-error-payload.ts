import { ORPCError } from '@orpc/client'
import { AppError } from '../../shared/errors/app-error.ts'
import { errorPayloadSchema, type ErrorPayload } from '../../shared/errors/error-payload.ts'

/** Whatever a call or the shell threw, in the one form that screens show. */
export function toErrorPayload(error: unknown): ErrorPayload {
  if (error instanceof AppError) return error.toPayload()
  const parsed = errorPayloadSchema.safeParse(error instanceof ORPCError ? error.data : null)
  return parsed.success
    ? parsed.data
    : new AppError('internal', error instanceof Error ? error.message : String(error)).toPayload()
}

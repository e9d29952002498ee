import { ORPCError, ValidationError } from '@orpc/server'
import { AppError } from '../../../shared/errors/app-error.ts'
import { toDatabaseFault } from '../db/to-database-fault.ts'

/** Any failure of a handler as one of ours when it is expected; what is not expected is given back as it is. */
export function typedFault(error: unknown): unknown {
  const fault = toDatabaseFault(error)
  if (fault instanceof AppError) return fault
  if (error instanceof ORPCError && error.code === 'BAD_REQUEST' && error.cause instanceof ValidationError) {
    const paths = error.cause.issues.map((issue) =>
      (issue.path ?? []).map((part) => String(typeof part === 'object' ? part.key : part)).join('.'),
    )
    return new AppError(
      'bad-request',
      'The arguments of the call do not have its form',
      { fields: paths.join(', ') },
      { cause: error },
    )
  }
  return error
}

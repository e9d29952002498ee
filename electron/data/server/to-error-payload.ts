import { AppError } from '../../../shared/errors/app-error.ts'
import type { ErrorPayload } from '../../../shared/errors/error-payload.ts'

/** Any thrown value as what may cross a process. The message of an unexpected error stays here: it may quote data. */
export function toErrorPayload(error: unknown): ErrorPayload {
  if (error instanceof AppError) return error.toPayload()
  return new AppError('internal', 'The data process met an unexpected fault').toPayload()
}

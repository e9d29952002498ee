import type { ErrorCode } from './error-code.ts'
import type { ErrorPayload } from './error-payload.ts'

const RETRYABLE: ReadonlySet<ErrorCode> = new Set(['throttled', 'disk-full', 'data-process-down', 'conflict', 'in-use'])

/** An expected failure. The message says, in English and for a log, what happened; the screen has its own words per code. */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly details: ErrorPayload['details']

  constructor(code: ErrorCode, message: string, details: ErrorPayload['details'] = {}, options?: ErrorOptions) {
    super(message, options)
    this.name = 'AppError'
    this.code = code
    this.details = details
  }

  toPayload(): ErrorPayload {
    return { code: this.code, message: this.message, retryable: RETRYABLE.has(this.code), details: this.details }
  }
}

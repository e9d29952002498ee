import { ORPCError } from '@orpc/server'
import { AppError } from '../../shared/errors/app-error.ts'
import { errorPayloadSchema, type ErrorPayload } from '../../shared/errors/error-payload.ts'

/** The payload of the typed error that a call fails with; a success or any other error fails the test. */
export async function failure(work: Promise<unknown>): Promise<ErrorPayload> {
  try {
    await work
  } catch (error) {
    if (error instanceof AppError) return error.toPayload()
    if (error instanceof ORPCError && error.code === 'APP') return errorPayloadSchema.parse(error.data)
    throw error
  }
  throw new Error('It was expected to fail and did not')
}

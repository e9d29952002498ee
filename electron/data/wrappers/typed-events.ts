import { ORPCError } from '@orpc/server'
import { AppError } from '../../../shared/errors/app-error.ts'
import { typedFault } from './typed-fault.ts'

/** What fails while events are read, long after the call was answered, leaves as the contract's typed error too. */
export async function* typedEvents<T>(events: AsyncGenerator<T>): AsyncGenerator<T> {
  try {
    yield* events
  } catch (error) {
    const fault = typedFault(error)
    if (!(fault instanceof AppError)) throw fault
    throw new ORPCError('APP', { defined: true, message: fault.message, data: fault.toPayload(), cause: fault })
  }
}

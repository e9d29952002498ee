import { implement, type ImplementerInternalWithMiddlewares, ORPCError } from '@orpc/server'
import { contract } from '../../shared/contract/contract.ts'
import { AppError } from '../../shared/errors/app-error.ts'
import { typedFault } from './wrappers/typed-fault.ts'

/** Named here: written out by the compiler, the type of every call would pass the length that it can put in a declaration. */
export type Implementer = ImplementerInternalWithMiddlewares<typeof contract, Record<never, never>, Record<never, never>>

/**
 * The contract's own builder. Whatever a handler throws that we expect leaves as the contract's typed error `APP`;
 * `onFault` hears of each, because a damaged database changes the state of the workspace; `onCall` of every call.
 */
export function createImplementer(onFault: (fault: AppError) => void, onCall: () => void): Implementer {
  return implement(contract).use(async ({ next }) => {
    onCall()
    try {
      return await next()
    } catch (error) {
      const fault = typedFault(error)
      if (!(fault instanceof AppError)) throw fault
      onFault(fault)
      throw new ORPCError('APP', { defined: true, message: fault.message, data: fault.toPayload(), cause: fault })
    }
  })
}

import { ORPCError, onError, type AnyRouter } from '@orpc/server'
import { RPCHandler } from '@orpc/server/message-port'
import { controlRequestSchema, pumpFrameSchema } from '../../../shared/contract/control-messages.ts'
import { AppError } from '../../../shared/errors/app-error.ts'
import type { ErrorPayload } from '../../../shared/errors/error-payload.ts'
import { answerControl } from './answer-control.ts'
import type { Control } from './control.ts'
import type { ParentChannel } from './parent-channel.ts'
import { createPumpedPort, type PumpedPort } from './pumped-port.ts'
import { toErrorPayload } from './to-error-payload.ts'
import { warmUp } from './warm-up.ts'

interface Service {
  readonly router: AnyRouter
  readonly control: Control
  readonly close: () => Promise<void>
}

const UNKNOWN = new AppError('unknown-method', 'There is no such call')
const MALFORMED = new AppError('bad-request', 'The arguments of the call do not have its form')

/** The one form in which a failure leaves: the typed error of the contract. */
function asTyped(error: unknown): ORPCError<'APP', ErrorPayload> {
  const payload = toErrorPayload(error)
  return new ORPCError('APP', { defined: true, data: payload, message: payload.message })
}

/** Our own codes for what fails around a handler. What was unexpected is told to the log first. */
function createHandler(router: AnyRouter, log: (error: unknown) => void): RPCHandler<Record<never, never>> {
  return new RPCHandler(router, {
    interceptors: [
      async ({ next }) => {
        const answer = await next().catch((error: unknown) => {
          // Failures of the call itself are typed below: what is left is a body that could not be read.
          throw isTyped(error) ? error : asTyped(MALFORMED)
        })
        if (!answer.matched) throw asTyped(UNKNOWN)
        return answer
      },
    ],
    clientInterceptors: [
      onError((error) => {
        if (isTyped(error)) throw error
        if (error instanceof ORPCError && error.code === 'BAD_REQUEST') throw asTyped(MALFORMED)
        log(error)
        throw asTyped(error)
      }),
    ],
  })
}

function isTyped(error: unknown): boolean {
  return error instanceof ORPCError && error.code === 'APP'
}

/** Serves the router on every port that the parent opens, and the control calls on the channel itself. */
export function serve(channel: ParentChannel, service: Service, log: (error: unknown) => void): void {
  const handler = createHandler(service.router, log)
  const pumped = new Map<number, PumpedPort>()

  const shutDown = async (): Promise<void> => {
    for (const port of pumped.values()) port.close()
    await service.close()
  }

  channel.onMessage((message, ports) => {
    for (const port of ports) handler.upgrade(port)
    if (ports.length > 0) return

    const frame = pumpFrameSchema.safeParse(message)
    if (frame.success) {
      const { port: id } = frame.data
      if (frame.data.type === 'port-open') {
        const port = createPumpedPort((data) => {
          channel.send({ type: 'port-data', port: id, data })
        })
        pumped.set(id, port)
        handler.upgrade(port)
      } else if (frame.data.type === 'port-data') pumped.get(id)?.receive(frame.data.data)
      else {
        pumped.get(id)?.close()
        pumped.delete(id)
      }
      return
    }

    const request = controlRequestSchema.safeParse(message)
    if (!request.success) {
      log(new AppError('bad-request', 'The data process got a message that it does not know'))
      return
    }
    const { id, type } = request.data
    answerControl(service.control, shutDown, request.data)
      .then((value) => {
        channel.send({ type: 'answer', id, value })
        if (type === 'shut-down') setImmediate(() => process.exit(0))
      })
      .catch((error: unknown) => {
        if (!(error instanceof AppError)) log(error)
        channel.send({ type: 'failure', id, error: toErrorPayload(error) })
      })
  })

  service.control.onWorkspace((state, autoLockMinutes) => {
    channel.send({ type: 'workspace', state, autoLockMinutes })
  })
  channel.onGone(() => {
    void shutDown().finally(() => process.exit(0))
  })
  channel.send({ type: 'ready' })
  setImmediate(() => {
    warmUp(handler)
  })
}

import { ORPCError, onError, type AnyRouter } from '@orpc/server'
import { RPCHandler } from '@orpc/server/message-port'
import { controlRequestSchema, pumpFrameSchema } from '../../../shared/contract/control-messages.ts'
import { AppError } from '../../../shared/errors/app-error.ts'
import { answerControl } from './answer-control.ts'
import type { Control } from './control.ts'
import type { ParentChannel } from './parent-channel.ts'
import { createPumpedPort, type PumpedPort } from './pumped-port.ts'
import { toErrorPayload } from './to-error-payload.ts'

interface Service {
  readonly router: AnyRouter
  readonly control: Control
  readonly close: () => Promise<void>
}

/** Codes the call server gives before a handler runs, as ours. */
const SERVER_CODES: Readonly<Record<string, AppError>> = {
  BAD_REQUEST: new AppError('bad-request', 'The arguments of the call do not have its form'),
  NOT_FOUND: new AppError('unknown-method', 'There is no such call'),
}

/** Every failure leaves as the one typed error of the contract; what was unexpected is told to the log first. */
function rethrowTyped(error: unknown, log: (error: unknown) => void): never {
  if (error instanceof ORPCError && error.code === 'APP') throw error
  const known = error instanceof ORPCError ? (SERVER_CODES[error.code] ?? error) : error
  if (!(known instanceof AppError)) log(error)
  const payload = toErrorPayload(known)
  throw new ORPCError('APP', { defined: true, data: payload, message: payload.message })
}

/** Serves the router on every port that the parent opens, and the control calls on the channel itself. */
export function serve(channel: ParentChannel, service: Service, log: (error: unknown) => void): void {
  const handler = new RPCHandler(service.router, {
    interceptors: [
      onError((error) => {
        rethrowTyped(error, log)
      }),
    ],
  })
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
}

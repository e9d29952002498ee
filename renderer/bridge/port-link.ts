import type { ClientLink } from '@orpc/client'
import { ORPCError } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import { PORT_MESSAGE } from '../../shared/contract/port-message.ts'
import type { DataProcessState } from '../../shared/contract/shell-api.ts'
import { AppError } from '../../shared/errors/app-error.ts'

/** How long a call waits for a data process that is starting again before it fails. */
const PATIENCE_MS = 8_000

type Context = Record<never, never>

interface Connection {
  readonly link: RPCLink<Context>
  readonly port: MessagePort
}

/** Carries calls to the data process, over a new port each time that process starts again. */
export class PortLink implements ClientLink<Context> {
  #connection: Connection | null = null
  #failed = false
  #waiting: (() => void)[] = []

  /** Told by main. A call in flight when the process ends fails with `data-process-down`; it is never sent twice. */
  follow(state: DataProcessState): void {
    this.#failed = state === 'failed'
    if (state === 'running') this.#connect()
    else this.#disconnect()
    if (state === 'running' || state === 'failed') this.#wake()
  }

  async call(...[path, input, options]: Parameters<ClientLink<Context>['call']>): Promise<unknown> {
    const connection = await this.#connected()
    try {
      return await connection.link.call(path, input, options)
    } catch (error) {
      if (error instanceof ORPCError || options.signal?.aborted === true) throw error
      // Writing the call recurses: what is nested thousands deep never leaves this side.
      if (error instanceof RangeError) throw typedError('bad-request', 'The arguments of the call are nested too deep')
      throw downError()
    }
  }

  async #connected(): Promise<Connection> {
    if (!this.#connection && !this.#failed) {
      await new Promise<void>((resolve) => {
        this.#waiting.push(resolve)
        setTimeout(resolve, PATIENCE_MS)
      })
    }
    if (!this.#connection) throw downError()
    return this.#connection
  }

  #connect(): void {
    this.#disconnect()
    const { port1, port2 } = new MessageChannel()
    window.postMessage(PORT_MESSAGE, window.location.origin, [port2])
    this.#connection = { link: new RPCLink<Context>({ port: port1 }), port: port1 }
    port1.start()
  }

  #disconnect(): void {
    const port = this.#connection?.port
    this.#connection = null
    // The link rejects what is in flight when its port closes; closing our own end says nothing to ourselves.
    port?.dispatchEvent(new Event('close'))
    port?.close()
  }

  #wake(): void {
    for (const resolve of this.#waiting) resolve()
    this.#waiting = []
  }
}

function downError(): ReturnType<typeof typedError> {
  return typedError('data-process-down', 'The data process ended before it answered')
}

function typedError(...fault: ConstructorParameters<typeof AppError>): ORPCError<'APP', ReturnType<AppError['toPayload']>> {
  const payload = new AppError(...fault).toPayload()
  return new ORPCError('APP', { defined: true, data: payload, message: payload.message })
}

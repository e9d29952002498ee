import type { RPCHandler } from '@orpc/server/message-port'
import { createPumpedPort } from './pumped-port.ts'

/** A call that reads what everybody may know, as the other side of a port writes it. */
const CALL = JSON.stringify({ i: '0', p: { u: '/workspace/status', b: {} } })

/**
 * Lets one call go its whole way before anybody waits for one: reading what Node loads late (30 ms, its web types above all)
 * and compiling take fifty times as long as the call.
 */
export function warmUp(handler: RPCHandler<Record<never, never>>): void {
  const port = createPumpedPort(() => {
    port.close()
  })
  handler.upgrade(port)
  port.receive(CALL)
}

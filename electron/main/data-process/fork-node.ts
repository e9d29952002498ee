import { fork } from 'node:child_process'
import { dirname, join } from 'node:path'
import { pumpFrameSchema } from '../../../shared/contract/control-messages.ts'
import type { DataChild } from './data-child.ts'

/**
 * Forks the data process on the repository's own Node: the way of a checkout, where the development runtime of
 * Electron may be too old for the database's binding. A MessagePort cannot cross this fork, so its frames are pumped.
 */
export function forkNode(
  node: string,
  script: string,
  arguments_: readonly string[],
  { sourceMaps = false }: { readonly sourceMaps?: boolean } = {},
): DataChild {
  const child = fork(script, [...arguments_], {
    execPath: node,
    // Compiled code is kept in the checkout and read at the next start. Nothing of a workspace is in it.
    env: { ...process.env, NODE_COMPILE_CACHE: join(dirname(script), '..', '..', '.cache', 'compiled') },
    // Reading source maps takes a tenth of a second and 12 MB: only for who works on the code. The nursery of V8 grows to
    // 48 MB in a burst of calls and stays there; a check is hardly slower with a quarter of it.
    execArgv: ['--max-semi-space-size=4', ...(sourceMaps ? ['--enable-source-maps'] : [])],
    serialization: 'advanced',
    stdio: 'inherit',
  })
  const ports = new Map<number, Electron.MessagePortMain>()
  let nextPort = 1

  const send = (message: unknown): void => {
    if (child.connected) child.send(message as object)
  }

  const listeners: ((message: unknown) => void)[] = []
  child.on('message', (message) => {
    const frame = pumpFrameSchema.safeParse(message)
    if (!frame.success) for (const listener of listeners) listener(message)
    else if (frame.data.type === 'port-data') ports.get(frame.data.port)?.postMessage(frame.data.data)
  })
  child.once('exit', () => {
    for (const port of ports.values()) port.close()
    ports.clear()
  })

  return {
    pid: child.pid,
    send,
    onMessage: (listener) => {
      listeners.push(listener)
    },
    onExit: (listener) => {
      child.once('exit', listener)
      // One that could not be started has no number; one that could not be told something is ended, never doubled.
      child.once('error', () => {
        if (child.pid === undefined) listener(null)
        else child.kill('SIGKILL')
      })
    },
    connect: (port) => {
      const id = nextPort++
      ports.set(id, port)
      send({ type: 'port-open', port: id })
      port.on('message', ({ data }) => {
        send({ type: 'port-data', port: id, data: data as unknown })
      })
      port.on('close', () => {
        ports.delete(id)
        send({ type: 'port-close', port: id })
      })
      port.start()
    },
    kill: () => {
      child.kill('SIGKILL')
    },
  }
}

import type { ParentChannel, ServedPort } from './parent-channel.ts'

/** Electron's addition to `process` inside a utility process; typed here because this side never imports electron. */
interface UtilityParentPort {
  postMessage(message: unknown): void
  on(event: 'message', listener: (event: { data: unknown; ports: (ServedPort & { start(): void })[] }) => void): void
}

/** The channel of `utilityProcess.fork` when packaged, of `child_process.fork` otherwise. Throws when nobody forked us. */
export function openParentChannel(): ParentChannel {
  const parentPort = (process as { parentPort?: UtilityParentPort }).parentPort
  if (parentPort) {
    return {
      send: (message) => {
        parentPort.postMessage(message)
      },
      onMessage: (listener) => {
        parentPort.on('message', (event) => {
          for (const port of event.ports) port.start()
          listener(event.data, event.ports)
        })
      },
      // A utility process ends with its parent.
      onGone: () => undefined,
    }
  }
  if (!process.send) throw new Error('The data process must be forked by the workstation')
  return {
    send: (message) => {
      if (process.connected) process.send?.(message)
    },
    onMessage: (listener) => {
      process.on('message', (message) => {
        listener(message, [])
      })
    },
    onGone: (listener) => {
      process.on('disconnect', listener)
    },
  }
}

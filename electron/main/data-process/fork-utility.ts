import { utilityProcess } from 'electron'
import type { DataChild } from './data-child.ts'

/** Forks the data process inside Electron's own runtime: the way of the packaged program. */
export function forkUtility(script: string, arguments_: readonly string[]): DataChild {
  const child = utilityProcess.fork(script, [...arguments_], { serviceName: 'Unisson data', stdio: 'inherit' })
  return {
    pid: child.pid,
    send: (message) => {
      child.postMessage(message)
    },
    onMessage: (listener) => {
      child.on('message', listener)
    },
    onExit: (listener) => {
      child.once('exit', listener)
    },
    connect: (port) => {
      child.postMessage({ type: 'port' }, [port])
    },
    kill: () => {
      child.kill()
    },
  }
}

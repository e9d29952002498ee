import type { ControlAnswer, PumpFrame } from '../../../shared/contract/control-messages.ts'

/** A port that a renderer holds the other end of, in the form that the call server takes. */
export interface ServedPort {
  postMessage(data: unknown): void
  on(event: 'message', listener: (event?: { data: unknown }) => void): void
  on(event: 'close', listener: () => void): void
}

/** The line to the process that forked this one. */
export interface ParentChannel {
  readonly send: (message: ControlAnswer | PumpFrame) => void
  readonly onMessage: (listener: (message: unknown, ports: readonly ServedPort[]) => void) => void
  /** The parent is gone: nobody is left to serve. */
  readonly onGone: (listener: () => void) => void
}

import type { PumpFrame } from '../../../shared/contract/control-messages.ts'
import type { ServedPort } from './parent-channel.ts'

/** One renderer's port whose frames main carries over the fork's channel. */
export interface PumpedPort extends ServedPort {
  readonly receive: (data: unknown) => void
  readonly close: () => void
}

type FrameData = Extract<PumpFrame, { type: 'port-data' }>['data']

/** The call server hands over text or bytes only. */
export function createPumpedPort(send: (data: FrameData) => void): PumpedPort {
  const onMessage: ((event?: { data: unknown }) => void)[] = []
  const onClose: (() => void)[] = []
  return {
    postMessage: (data) => {
      send(data as FrameData)
    },
    on: (event: 'message' | 'close', listener: (event?: { data: unknown }) => void) => {
      if (event === 'message') onMessage.push(listener)
      else onClose.push(listener)
    },
    receive: (data) => {
      for (const listener of onMessage) listener({ data })
    },
    close: () => {
      for (const listener of onClose) listener()
    },
  }
}

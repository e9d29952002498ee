import type { MessagePortMain } from 'electron'

/** The forked data process, whichever way it was forked. */
export interface DataChild {
  readonly pid: number | undefined
  readonly send: (message: unknown) => void
  readonly onMessage: (listener: (message: unknown) => void) => void
  /** Called once, when the process is gone. */
  readonly onExit: (listener: (code: number | null) => void) => void
  /** Gives a renderer's port to the child: by handing it over, or by pumping its frames. */
  readonly connect: (port: MessagePortMain) => void
  readonly kill: () => void
}

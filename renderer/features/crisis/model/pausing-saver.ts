export interface PausingSaverPorts<Content> {
  readonly save: (content: Content) => Promise<void>
  /** Answers how to call it off. */
  readonly schedule: (run: () => void, milliseconds: number) => () => void
  readonly saving: () => void
  readonly saved: () => void
  readonly failed: (error: unknown) => void
}

/** Saves what is written once the person pauses: one save at a time, the newest content wins, a failure keeps it for the next attempt. */
export class PausingSaver<Content> {
  readonly #pauseMs: number
  readonly #ports: PausingSaverPorts<Content>
  #waiting: { readonly content: Content } | null = null
  #running: Promise<void> | null = null
  #cancel: (() => void) | null = null

  constructor(pauseMs: number, ports: PausingSaverPorts<Content>) {
    this.#pauseMs = pauseMs
    this.#ports = ports
  }

  /** The content changed: it is saved after a pause. */
  edit(content: Content): void {
    this.#waiting = { content }
    this.#cancel?.()
    this.#cancel = this.#ports.schedule(() => {
      // The failure was told to `failed`, which shows it.
      this.flush().catch(() => undefined)
    }, this.#pauseMs)
  }

  /** Saves what waits, now; rejects when it could not be saved. */
  flush(): Promise<void> {
    this.#cancel?.()
    this.#cancel = null
    this.#running ??= this.#write().finally(() => {
      this.#running = null
    })
    return this.#running
  }

  async #write(): Promise<void> {
    while (this.#waiting !== null) {
      const now = this.#waiting
      this.#waiting = null
      this.#ports.saving()
      try {
        await this.#ports.save(now.content)
      } catch (error) {
        this.#waiting ??= now
        this.#ports.failed(error)
        throw error
      }
      this.#ports.saved()
    }
  }
}

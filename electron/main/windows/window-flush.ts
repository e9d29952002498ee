interface Flushable {
  readonly isDestroyed: () => boolean
  readonly webContents: { readonly send: (channel: string, ...args: unknown[]) => void }
}

/** Lets pages save what a person typed a moment ago before the workspace is locked or their window closes. */
export class WindowFlush {
  readonly #windows: () => readonly Flushable[]
  readonly #waiting = new Map<number, () => void>()
  #nextId = 1

  constructor(windows: () => readonly Flushable[]) {
    this.#windows = windows
  }

  /** Resolves once every page has answered, and after `patienceMs` whatever they do: a page that hangs holds up no lock. */
  async ask(patienceMs: number): Promise<void> {
    await Promise.all(this.#windows().map((window) => this.#askOne(window, patienceMs)))
  }

  /** A page answered. */
  answered(id: number): void {
    this.#waiting.get(id)?.()
  }

  #askOne(window: Flushable, patienceMs: number): Promise<void> {
    if (window.isDestroyed()) return Promise.resolve()
    const id = this.#nextId++
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer)
        this.#waiting.delete(id)
        resolve()
      }
      const timer = setTimeout(done, patienceMs)
      this.#waiting.set(id, done)
      window.webContents.send('flush', id)
    })
  }
}

import { clipboard } from 'electron'

export const CLEARS_AFTER_MS = 10_000

const readClipboard = async (): Promise<string> => clipboard.readText()

/**
 * Holds at most one secret on the clipboard and takes it off again, unless the person has copied something else since.
 * The clipboard answers at once or with a promise, by Electron's version: what is asked is done one after the other.
 */
export class SecretClipboard {
  #secret: string | null = null
  #timer: NodeJS.Timeout | null = null
  #closed = false
  #last: Promise<unknown> = Promise.resolve()
  readonly #onCleared: () => void

  constructor(onCleared: () => void) {
    this.#onCleared = onCleared
  }

  /** Answers whether it was put there: not once the program ends. */
  put(secret: string): Promise<boolean> {
    return this.#next(async () => {
      await this.#takeOff()
      if (this.#closed) return false
      // Known before it is written, so that whatever fails from here on it is looked for.
      this.#secret = secret
      this.#timer = setTimeout(() => void this.clear().catch(() => undefined), CLEARS_AFTER_MS)
      await clipboard.writeText(secret)
      return true
    })
  }

  clear(): Promise<void> {
    return this.#next(() => this.#takeOff())
  }

  /** Clears, and takes nothing more: an answer that is still under way must not leave a secret behind the program. */
  close(): Promise<void> {
    this.#closed = true
    return this.clear()
  }

  #next<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work, work)
    this.#last = done.catch(() => undefined)
    return done
  }

  async #takeOff(): Promise<void> {
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = null
    const secret = this.#secret
    if (secret === null) return
    this.#secret = null
    // Another program may hold the clipboard: what cannot be read is taken for ours.
    const present = await readClipboard().catch(() => secret)
    if (present === secret) clipboard.clear()
    this.#onCleared()
  }
}

import { clipboard } from 'electron'

export const CLEARS_AFTER_MS = 10_000

/** Holds at most one secret on the clipboard and takes it off again, unless the person has copied something else since. */
export class SecretClipboard {
  #secret: string | null = null
  #timer: NodeJS.Timeout | null = null
  readonly #onCleared: () => void

  constructor(onCleared: () => void) {
    this.#onCleared = onCleared
  }

  async put(secret: string): Promise<void> {
    await this.clear()
    await clipboard.writeText(secret)
    this.#secret = secret
    this.#timer = setTimeout(() => void this.clear(), CLEARS_AFTER_MS)
  }

  async clear(): Promise<void> {
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = null
    const secret = this.#secret
    if (secret === null) return
    this.#secret = null
    // The clipboard answers at once or with a promise, by Electron's version.
    if ((await clipboard.readText()) === secret) clipboard.clear()
    this.#onCleared()
  }
}

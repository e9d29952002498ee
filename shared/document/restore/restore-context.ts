import { DOCUMENT_LIMITS } from './document-limits.ts'
import { DocumentTooLarge } from './document-too-large.ts'
import type { Repair, RepairCode } from './repair.ts'

const MAX_DIFFERENT_REPAIRS = 200

/** Counts what one restoration makes and gathers its repairs; passing a limit ends it with `DocumentTooLarge`. */
export class RestoreContext {
  readonly #repairs = new Map<string, { code: RepairCode; subject: string; count: number }>()
  #nodes = 0
  #characters = 0
  #imageCharacters = 0

  countNode(): void {
    this.#nodes += 1
    if (this.#nodes > DOCUMENT_LIMITS.nodes) throw new DocumentTooLarge(`more than ${DOCUMENT_LIMITS.nodes} nodes`)
  }

  countText(length: number): void {
    this.#characters += length
    if (this.#characters > DOCUMENT_LIMITS.characters)
      throw new DocumentTooLarge(`more than ${DOCUMENT_LIMITS.characters} characters`)
  }

  countImage(length: number): void {
    this.#imageCharacters += length
    if (this.#imageCharacters > DOCUMENT_LIMITS.imagesCharacters) throw new DocumentTooLarge('images too large together')
  }

  repair(code: RepairCode, subject: string): void {
    const name = subject.slice(0, 60)
    const key = `${code} ${name}`
    const known = this.#repairs.get(key)
    if (known !== undefined) known.count += 1
    else if (this.#repairs.size < MAX_DIFFERENT_REPAIRS) this.#repairs.set(key, { code, subject: name, count: 1 })
  }

  get repairs(): readonly Repair[] {
    return [...this.#repairs.values()]
  }
}

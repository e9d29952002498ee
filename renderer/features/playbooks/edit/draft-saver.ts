import type { Playbook } from '../../../../shared/domain/crisis/model/playbook.ts'

export interface DraftSaverPorts {
  /** Answers what was stored. */
  readonly save: (playbook: Playbook) => Promise<Playbook>
  readonly schedule: (run: () => void, milliseconds: number) => () => void
  readonly saving: () => void
  readonly saved: () => void
  readonly failed: (error: unknown) => void
}

const PAUSE_MS = 400

/** Saves a draft while it is written: one save at a time, the newest content wins, a failure keeps it for the next attempt. */
export class DraftSaver {
  #modifiedAt: string
  #waiting: Playbook | null = null
  #running: Promise<void> | null = null
  #cancel: (() => void) | null = null
  readonly #ports: DraftSaverPorts

  constructor(modifiedAt: string, ports: DraftSaverPorts) {
    this.#modifiedAt = modifiedAt
    this.#ports = ports
  }

  /** When what is stored was changed last, as far as is known here. */
  get modifiedAt(): string {
    return this.#modifiedAt
  }

  /** What no answer confirmed yet. */
  get unsaved(): Playbook | null {
    return this.#waiting
  }

  get busy(): boolean {
    return this.#waiting !== null || this.#running !== null
  }

  /** The content changed: it is saved after a pause. */
  edit(playbook: Playbook): void {
    this.#waiting = playbook
    this.#cancel?.()
    this.#cancel = this.#ports.schedule(() => {
      // The failure was told to `failed`, which shows it.
      this.flush().catch(() => undefined)
    }, PAUSE_MS)
  }

  /** What is stored changed elsewhere: the next save builds on that. */
  rebase(modifiedAt: string): void {
    this.#modifiedAt = modifiedAt
  }

  /** Nothing of what waits is saved. */
  forget(): void {
    this.#cancel?.()
    this.#waiting = null
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
      const content = this.#waiting
      this.#waiting = null
      this.#ports.saving()
      try {
        this.#modifiedAt = (await this.#ports.save({ ...content, modifiedAt: this.#modifiedAt })).modifiedAt
      } catch (error) {
        this.#waiting ??= content
        this.#ports.failed(error)
        throw error
      }
      this.#ports.saved()
    }
  }
}

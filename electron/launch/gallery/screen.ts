import type { Page } from '@playwright/test'

/** One screen to photograph. */
export interface Screen {
  /** File name without its extension, in kebab-case. */
  readonly name: string
  /** Brings the program from any other screen to this one, as a person does, and waits until it is complete. */
  readonly open: (window: Page) => Promise<void>
}

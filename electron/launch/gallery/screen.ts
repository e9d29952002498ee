import type { ScreenContext } from './screen-context.ts'

/** One screen to look at. */
export interface Screen {
  /** File name without its extension, in kebab-case. */
  readonly name: string
  /** Brings the program from the screen before to this one, as a person does, and waits until it is complete. */
  readonly open: (context: ScreenContext) => Promise<void>
}

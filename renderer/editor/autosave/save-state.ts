import type { ErrorPayload } from '../../../shared/errors/error-payload.ts'

/** What the status bar says about the text on screen. `savedAt` is the data process's instant of the last durable save. */
export type SaveState =
  | { readonly status: 'idle'; readonly savedAt: string | null }
  | { readonly status: 'pending'; readonly savedAt: string | null }
  | { readonly status: 'saving'; readonly savedAt: string | null }
  | { readonly status: 'saved'; readonly savedAt: string }
  /** Tried again by itself while `retrying`; nothing typed is lost, it stays in memory. */
  | { readonly status: 'failed'; readonly savedAt: string | null; readonly error: ErrorPayload; readonly retrying: boolean }
  /** Somebody else saved in between: the text went to a recovered copy. */
  | { readonly status: 'conflict'; readonly savedAt: string | null; readonly copyId: string | null }

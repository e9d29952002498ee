import { create } from 'zustand'

interface CrisisDialogState {
  /** What floats over whatever screen is open. */
  readonly opened:
    | { readonly kind: 'declare'; readonly playbookId: string | null }
    | { readonly kind: 'entry' }
    | { readonly kind: 'sign' }
    | null
  /** Id of the log's own input while a room shows one. */
  readonly field: string | null
}

/** What the crisis room offers on every screen. */
export const useCrisisDialog = create<CrisisDialogState>(() => ({ opened: null, field: null }))

import { create } from 'zustand'

/** What the status bar says about the text or the record that is open. `at` is an instant (milliseconds since 1970). */
export type SaveState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'failed' }

/** The saved slot of the status bar. */
export const useSaveState = create<{ readonly state: SaveState }>(() => ({ state: { kind: 'idle' } }))

/** Says in the status bar how saving goes. "saved" only after the data process answered. */
export function showSaveState(state: SaveState): void {
  useSaveState.setState({ state })
}

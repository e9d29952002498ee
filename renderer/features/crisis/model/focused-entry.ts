import { create } from 'zustand'

/** An entry of the log that a sentence elsewhere in the room leads to. A new object each time: the same one may be asked for twice. */
export const useFocusedEntry = create<{ readonly asked: { readonly seq: number } | null }>(() => ({ asked: null }))

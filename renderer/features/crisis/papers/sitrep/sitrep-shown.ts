import { create } from 'zustand'

/** Whether the situation report stands at the side of the room, in place of its panes. Saying it again asks for the focus. */
export const useSitrepShown = create<{ readonly shown: boolean }>(() => ({ shown: false }))

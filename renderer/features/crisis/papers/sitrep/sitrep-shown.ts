import { create } from 'zustand'

/** Whether the situation report stands at the side of the room, in place of its panes. */
export const useSitrepShown = create<{ readonly shown: boolean }>(() => ({ shown: false }))

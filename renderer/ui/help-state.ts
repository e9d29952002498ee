import { create } from 'zustand'

/** Is the list of shortcuts open? */
export const useHelp = create<{ readonly opened: boolean }>(() => ({ opened: false }))

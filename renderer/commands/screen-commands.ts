import { create } from 'zustand'
import type { Command } from './command.ts'

/** Commands of the screen that is open, by the name it gave. */
export const useScreenCommandStore = create<{ readonly bySource: Readonly<Record<string, readonly Command[]>> }>(() => ({
  bySource: {},
}))

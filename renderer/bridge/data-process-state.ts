import { create } from 'zustand'
import type { DataProcessState } from '../../shared/contract/shell-api.ts'

/** How the data process does, for the banner and the status bar. */
export const useDataProcess = create<{ readonly state: DataProcessState }>(() => ({ state: 'starting' }))

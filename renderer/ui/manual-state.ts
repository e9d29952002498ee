import { create } from 'zustand'
import type { ManualPageId } from '../../shared/contract/manual-contract.ts'

/** The page of the manual that is open, null while the manual is closed. */
export const useManual = create<{ readonly page: ManualPageId | null }>(() => ({ page: null }))

import { create } from 'zustand'
import type { ErrorCode } from '../../shared/errors/error-code.ts'

/** Why the last backup that was due was not made; null once one is. */
export const useBackupFault = create<{ readonly code: ErrorCode | null }>(() => ({ code: null }))

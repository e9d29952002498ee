import { create } from 'zustand'
import type { CheckResult } from '../../../shared/contract/coherence-contract.ts'
import type { Opinion } from '../../../shared/contract/opinions-contract.ts'

interface Opinions {
  /** The result that they speak of: another result has none of them. */
  readonly result: CheckResult | null
  readonly opinions: readonly Opinion[]
}

/** What the optional model says of the live check on screen; it stands beside the result, never in it. */
export const useOpinions = create<Opinions>(() => ({ result: null, opinions: [] }))

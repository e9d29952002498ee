import { create } from 'zustand'
import type { CheckResult } from '../../../shared/contract/coherence-contract.ts'
import type { FindingItem } from './finding-item.ts'

export interface CheckState {
  readonly documentId: string | null
  /** `waiting`: the text moved since the result that is shown. */
  readonly phase: 'off' | 'waiting' | 'checking' | 'ready' | 'failed'
  /** Names the topic, the waivers and the points that the check was made against. */
  readonly basis: string
  readonly error: unknown
  readonly result: CheckResult | null
  /** The plain text that the result's offsets are into. */
  readonly text: string
  readonly items: readonly FindingItem[]
  /** Key of the finding that is open. */
  readonly selected: string | null
  /** Its card is to take the focus as soon as it is drawn. */
  readonly focus: boolean
}

/** Nothing checked. */
export const NO_CHECK: CheckState = {
  documentId: null,
  phase: 'off',
  basis: '',
  error: null,
  result: null,
  text: '',
  items: [],
  selected: null,
  focus: false,
}

/** The live check of the document on screen. */
export const useCheck = create<CheckState>(() => NO_CHECK)

import { createContext } from 'react'
import type { Opinion } from '../../../shared/contract/opinions-contract.ts'

interface OpinionsHere {
  readonly opinions: readonly Opinion[]
  /** What the offsets of opinions are into. */
  readonly text: string
}

/** The model's opinions on the findings and points that a panel shows; none where nobody provides them. */
export const OpinionsContext = createContext<OpinionsHere>({ opinions: [], text: '' })

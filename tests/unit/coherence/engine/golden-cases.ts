import type { GoldenCase } from './golden-case.ts'
import { ENGLISH_CASES } from './golden-cases-english.ts'
import { FRENCH_CASES } from './golden-cases-french.ts'
import { MINISTRY_CASES } from './golden-cases-ministry.ts'

/** Hand-written cases, about half of them faithful texts that must stay silent. */
export const GOLDEN_CASES: readonly GoldenCase[] = [...FRENCH_CASES, ...ENGLISH_CASES, ...MINISTRY_CASES]

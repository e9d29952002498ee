import { wordingChanges } from '../words/wording-changes.ts'
import type { DepartureOperator } from './departure.ts'
import { rewriteOne } from './rewrite-one.ts'

/** Another rung of commitment for one verb: "will provide" becomes "may provide". */
export const changeCommitment: DepartureOperator = (text, language, random) =>
  rewriteOne(text, wordingChanges(language)?.commitment ?? [], random, {
    operator: 'modality.commitment',
    rule: 'commitment-shift',
    tolerated: [],
  })

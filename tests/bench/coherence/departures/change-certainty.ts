import { wordingChanges } from '../words/wording-changes.ts'
import type { DepartureOperator } from './departure.ts'
import { rewriteOne } from './rewrite-one.ts'

/** A fact told as hearsay: "a fait" becomes "aurait fait". */
export const changeCertainty: DepartureOperator = (text, language, random) =>
  rewriteOne(text, wordingChanges(language)?.certainty ?? [], random, {
    operator: 'modality.certainty',
    rule: 'commitment-shift',
    tolerated: [],
  })

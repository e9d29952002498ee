import { wordingChanges } from '../words/wording-changes.ts'
import type { DepartureOperator } from './departure.ts'
import { rewriteOne } from './rewrite-one.ts'

/** All for some, some for all. "No" is a negation first. */
export const changeQuantifier: DepartureOperator = (text, language, random) =>
  rewriteOne(text, wordingChanges(language)?.quantifier ?? [], random, {
    operator: 'quantifier.value',
    rule: 'quantifier-shift',
    tolerated: ['polarity-flip'],
  })

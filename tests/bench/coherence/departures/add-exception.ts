import { wordingChanges } from '../words/wording-changes.ts'
import type { DepartureOperator } from './departure.ts'

const SHARE = 0.2
const END = /[.。]$/u

/** Something set apart at the end of a sentence that sets nothing apart. */
export const addException: DepartureOperator = (text, language, random) => {
  const changes = wordingChanges(language)
  // Any sentence may be given an exception: a few are enough.
  if (random.next() > SHARE || changes === undefined || changes.apart.test(text) || !END.test(text)) return null
  const words = random.pick(changes.exceptions)
  const start = text.length - 1
  return {
    operator: 'quantifier.exception',
    rule: 'quantifier-shift',
    tolerated: [],
    text: text.slice(0, start) + words + text.slice(start),
    span: { start: start + 2, end: start + words.length },
  }
}

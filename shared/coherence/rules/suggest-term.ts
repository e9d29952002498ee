import type { TermUse } from './term-use.ts'

/** The wording to use instead, with a capital when the replaced words begin with one; null when the termbase names none. */
export function suggestTerm({ term, text }: TermUse): string | null {
  if (term.use === undefined) return null
  const first = text.charAt(0)
  const capital = first !== first.toLowerCase() && term.term.charAt(0) === term.term.charAt(0).toLowerCase()
  return capital ? term.use.charAt(0).toUpperCase() + term.use.slice(1) : term.use
}

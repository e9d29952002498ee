import type { Term } from '../../../shared/domain/term.ts'

/** What each concept is called: its preferred term in the reader's language. Concepts without one are left out. */
export function conceptNames(terms: readonly Term[], language: string): ReadonlyMap<string, string> {
  const preferred = terms.filter((term) => term.status === 'preferred' && term.language === language)
  return new Map(preferred.map((term) => [term.concept, term.term]))
}

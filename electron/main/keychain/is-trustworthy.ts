/** Backends that would keep the factor in the clear, or of which nothing is known, are refused. */
const REFUSED: ReadonlySet<string> = new Set(['none', 'basic_text', 'unknown'])

export function isTrustworthy(backend: string): boolean {
  return !REFUSED.has(backend)
}

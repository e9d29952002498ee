import { shortUnspaced, toMatch } from './to-match.ts'

/** How a list is narrowed by what a person typed. */
export type TextFilter =
  | { readonly kind: 'match'; readonly index: string; readonly expression: string }
  | { readonly kind: 'contains'; readonly text: string }

/** null when what was typed asks for nothing: the list stays whole. */
export function toFilter(typed: string, of: 'document' | 'point'): TextFilter | null {
  const signs = shortUnspaced(typed)
  if (signs !== null) return { kind: 'contains', text: signs }
  const match = toMatch(typed)
  return match === null ? null : { kind: 'match', index: `${of}_${match.kind}`, expression: match.expression }
}

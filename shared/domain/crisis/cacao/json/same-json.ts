import { canonicalJson } from '../../log/canonical-json.ts'

/** Equal under RFC 8785. */
export function sameJson(a: unknown, b: unknown): boolean {
  return canonicalJson(a) === canonicalJson(b)
}

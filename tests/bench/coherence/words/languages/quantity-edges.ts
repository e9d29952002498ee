import type { BenchWords } from '../bench-words.ts'

interface EdgeWords {
  /** Words before a number that make it a reference or a name's part, as alternatives of a pattern. */
  readonly references: string
  /** Month names, as alternatives. */
  readonly months: string
  /** Words between two numbers of a range, a list, a date or a score. */
  readonly joins: string
  /** What after a number makes it a time or an ordinal. */
  readonly after: string
}

/** What may stand around a number that counts something, in a language of the Latin script. */
export function quantityEdges({ references, months, joins, after }: EdgeWords): BenchWords['quantity'] {
  return {
    notAfter: new RegExp(
      `(?:[§#°º]|(?<!\\p{L})(?:${references}|${months})\\.?,?)[\\s\\u00a0\\u202f]*\\(?$|\\d[\\s\\u00a0\\u202f]*%?[\\s\\u00a0]*(?:${joins})[\\s\\u00a0\\u202f]*$|[\\p{Ll}\\p{Lu},;] \\p{Lu}[\\p{L}-]+ $`,
      'iu',
    ),
    notBefore: new RegExp(
      `^(?:[ºª°]|\\.(?!\\s|$)|\\. (?:${months})|[\\s\\u00a0\\u202f]*(?:(?:${after}|(?:de )?(?:${months}))(?!\\p{L})|(?:${joins})[\\s\\u00a0]*\\d))`,
      'iu',
    ),
    before: /^[\s\u00a0\u202f]*[\p{L}%€$£]/u,
  }
}

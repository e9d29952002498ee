import type { TypographyEdit } from './typography-edit.ts'

const NARROW = '\u202F'
const NO_BREAK = '\u00A0'

/** Where the space goes: the pattern's first group is the (possibly missing) space to replace. */
interface SpaceRule {
  readonly pattern: RegExp
  readonly space: string
}

// Lexique des règles typographiques en usage à l'Imprimerie nationale: a thin space before ; ! ? and inside guillemets
// (narrow everywhere here), a full no-break space before the colon, a no-break space between a number and its sign.
const RULES: readonly SpaceRule[] = [
  { pattern: /(?<=[\p{L}\p{N}\p{M})\]»’…%€])([ \u00A0\u202F\u2009]?)(?=[;!?](?![\p{L}\p{N}/=&]))/gu, space: NARROW },
  { pattern: /(?<=[\p{L}\p{M})\]»’…%€])([ \u00A0\u202F\u2009]?)(?=:(?:[\s«]|$))/gu, space: NO_BREAK },
  { pattern: /(?<=\p{N})([ \u00A0\u202F\u2009])(?=:(?:[\s«]|$))/gu, space: NO_BREAK },
  { pattern: /(?<=«)([ \u00A0\u2009]?)(?=[^\s\u202F])/gu, space: NARROW },
  { pattern: /(?<=[^\s\u202F])([ \u00A0\u2009]?)(?=»)/gu, space: NARROW },
  { pattern: /(?<=\p{N})([ \u00A0\u2009]?)(?=[%‰€$£](?!\p{L}))/gu, space: NARROW },
  { pattern: /(?<=(?<!\p{N})\p{N}{1,3})([ \u00A0\u2009])(?=\p{N}{3}(?!\p{N}))/gu, space: NARROW },
  { pattern: /(?<=\p{N}{3})([ \u00A0\u2009])(?=\p{N}{3}(?!\p{N}))/gu, space: NARROW },
  { pattern: /(?<=(?<!\p{L})(?:M|MM|Mme|Mmes|Mlle|Dr|Pr|n[o°]))\.?([ ])(?=[\p{Lu}\p{N}])/gu, space: NO_BREAK },
]

const ADDRESS = /(?:https?:\/\/|www\.|mailto:)\S+|\S+@\S+/gu

/** Spaces that French wants narrow or unbreakable, outside addresses. */
export function fixFrenchSpaces(text: string): readonly TypographyEdit[] {
  const addresses = [...text.matchAll(ADDRESS)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
  const edits = new Map<number, TypographyEdit>()
  for (const { pattern, space } of RULES) {
    for (const match of text.matchAll(pattern)) {
      const found = match[1] ?? ''
      const start = match.index + match[0].length - found.length
      const end = start + found.length
      const inAddress = addresses.some((address) => start > address.start && end < address.end)
      if (!inAddress && found !== space && !edits.has(start)) edits.set(start, { start, end, replacement: space })
    }
  }
  return [...edits.values()]
}

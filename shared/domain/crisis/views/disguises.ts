/** What makes words read otherwise than they are written: one text is approved, and another is copied. */
export type Disguise =
  | { readonly code: 'order-overridden' | 'hidden-signs' }
  /** `claim`: the word. */
  | { readonly code: 'mixed-scripts'; readonly claim: string }

const OVERRIDE = /[\u202d\u202e]/u
const EMBEDDING = /[\u202a-\u202c\u2066-\u2069]/u
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u
/** Tags are seen in the flags of parts of a country alone, after a black flag. */
const HIDDEN = /[\u2060-\u2064\ufeff]|(?<![\u{1f3f4}\u{e0020}-\u{e007f}])[\u{e0000}-\u{e007f}]/u
const ZERO_WIDTH_SPACE = /\u200b/u
/** Scripts that are written without spaces, where a space without width says where a line may end. */
const UNSPACED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u
const WORD = /[\p{L}\p{M}]+/gu
const LATIN = /\p{Script=Latin}/u
const ALIKE = /[\p{Script=Cyrillic}\p{Script=Greek}]/u

/**
 * Signs that turn the order of the letters (Unicode TR 36, "Bidirectional text spoofing"), signs that nobody sees, and
 * words that mix letters which look alike (TR 39, "Mixed-script detection"). Marks that a text of its script needs are none.
 */
export function disguises(text: string): readonly Disguise[] {
  const turned = OVERRIDE.test(text) || (EMBEDDING.test(text) && !RIGHT_TO_LEFT.test(text))
  const hidden = HIDDEN.test(text) || (ZERO_WIDTH_SPACE.test(text) && !UNSPACED.test(text))
  const mixed = (text.match(WORD) ?? []).filter((word) => LATIN.test(word) && ALIKE.test(word))
  return [
    ...(turned ? [{ code: 'order-overridden' } as const] : []),
    ...(hidden ? [{ code: 'hidden-signs' } as const] : []),
    ...[...new Set(mixed)].map((claim): Disguise => ({ code: 'mixed-scripts', claim })),
  ]
}

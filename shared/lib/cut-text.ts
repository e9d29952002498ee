/** True where a cut would part the two halves of one character (an emoji, a rare ideograph). */
function splits(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1))
}

/** The part of a text between two UTF-16 offsets, widened by one where it would begin or end inside a character. */
export function cutText(text: string, start: number, end: number): string {
  return text.slice(splits(text, start) ? start - 1 : start, splits(text, end) ? end + 1 : end)
}

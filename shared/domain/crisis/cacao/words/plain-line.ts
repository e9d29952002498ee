/** A text of a file as one line that cannot steer a terminal: no control signs, no signs that turn the line round. */
export function plainLine(text: string): string {
  const line = text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim()
  return line.length > 300 ? `${line.slice(0, 300).replace(/\p{Surrogate}$/u, '')} […]` : line
}

/** Any text as one printable line: spaces and line ends folded (no-break spaces stay), control and direction marks dropped. */
export function oneLine(text: string): string {
  return text
    .replaceAll(/[ \t\r\n\f\v\u0085\u2028\u2029]+/g, ' ')
    .replaceAll(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim()
}

// C0 and C1 controls other than tab and line feed, and the two noncharacters that XML forbids.
const CONTROLS = /(?![\t\n])\p{Cc}|[\ufffe\uffff]/gu
const LONE_SURROGATE = /\p{Surrogate}/gu

/** Text without control characters, with whole code points only and "\n" as its one line end. Tabs stay. */
export function cleanText(text: string): string {
  return text
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(CONTROLS, '')
    .replace(LONE_SURROGATE, '\ufffd')
}

/** A line of a quotation, and after it the last line of the quotation, which names somebody. */
const LAST_LINES = /^(>[^\r\n]*)(\r?\n)(>[ \t]*[\u2013\u2014][ \t]+[^\r\n]{1,300})(?=\r?\n(?!>)|\r?\n?$(?![\s\S]))/gm
const SAYS_NOTHING = /^>[>\s]*$/
const ALSO_DASHED = /^>[ \t]*[\u2013\u2014]/

/**
 * Parts "— Name" on the last line of a quotation from the words before it: Markdown would read both as one line, and the
 * speaker as words that were said. Lines of a dialogue, each with its dash, stay as they are.
 */
export function partAttribution(markdown: string): string {
  return markdown.replaceAll(LAST_LINES, (lines, said: string, end: string, name: string) =>
    SAYS_NOTHING.test(said) || ALSO_DASHED.test(said) ? lines : `${said.replace(/(?:\\| +)$/, '')}${end}>${end}${name}`,
  )
}

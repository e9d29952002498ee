/**
 * Replaces Markdown's markup by spaces of the same length, so that what is left is the prose and every offset is still
 * the file's own. Blanked: front matter, code, HTML tags and comments, heading, quote and list marks, table rules,
 * emphasis marks, link addresses, reference definitions. Kept: every word a reader sees, image alternatives included.
 */
export function blankMarkdown(source: string): string {
  const blank = (pattern: RegExp, text: string) => text.replaceAll(pattern, spaces)
  let text = source.replace(/^---[ \t]*\r?\n[\s\S]*?\r?\n(?:---|\.\.\.)[ \t]*(?=\r?\n|$)/, spaces)
  text = blank(/^ {0,3}(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^ {0,3}\1[`~]*[ \t]*$|(?![\s\S]))/gm, text)
  text = blankComments(text)
  text = blank(/^ {0,3}\[[^\]\n]+\]:[^\n]*/gm, text)
  text = text.replaceAll(/(?<!\\)(`+)(?!`)([^\n]*?[^`\n])\1(?!`)/g, (whole) => spaces(whole))
  text = text.replaceAll(/[^\n]+/g, blankLineMarks)
  text = blank(/<\/?[A-Za-z][^<>\n]*>|<[a-z][a-z0-9+.-]*:[^<>\s]*>/g, text)
  text = blankLinks(text)
  text = blank(/(?<![\\*\p{L}\p{N}])\*{1,3}(?=\S)|(?<=[^\s\\*])\*{1,3}(?!\*)|(?<=[\p{L}\p{N}])\*{2,3}(?=[\p{L}\p{N}])/gu, text)
  text = blank(/(?<![\p{L}\p{N}_\\])_{1,3}(?=\S)|(?<=[^\s_\\])_{1,3}(?![\p{L}\p{N}_])/gu, text)
  text = blank(/~~/g, text)
  return text.replaceAll(/\\(?=[!-/:-@[-`{-~])/g, ' ')
}

/** Searches for each end once: a comment that never closes must not be searched for again by every one before it. */
function blankComments(source: string): string {
  let text = ''
  let from = 0
  for (;;) {
    const start = source.indexOf('<!--', from)
    const end = start === -1 ? -1 : source.indexOf('-->', start + 4)
    if (end === -1) return text + source.slice(from)
    text += source.slice(from, start) + spaces(source.slice(start, end + 3))
    from = end + 3
  }
}

/** Spaces as long as the text, its line ends kept. */
function spaces(text: string): string {
  return text.replaceAll(/[^\r\n]/g, ' ')
}

/** Marks at the start of a line (quotes, headings, bullets, numbers, tasks), setext and table rules, and table bars. */
function blankLineMarks(line: string): string {
  if (/^[ \t>]*(?:[-*_=][ \t]*){3,}\r?$/.test(line)) return spaces(line)
  if (/^[ \t>|:-]+\r?$/.test(line) && line.includes('|') && line.includes('-')) return spaces(line)
  const marks = /^(?:[ \t]*(?:>|#{1,6}(?=[ \t]|$)|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[[ xX]\](?=[ \t])))+/.exec(line)?.[0] ?? ''
  const rest = line
    .slice(marks.length)
    .replace(/[ \t]#+[ \t]*(?=\r?$)/, (closing) => (marks.includes('#') ? spaces(closing) : closing))
  return spaces(marks) + (/^[ \t]*\|.*\|[ \t]*\r?$/.test(rest) ? rest.replaceAll('|', ' ') : rest)
}

/** `[words](address "title")`, `[words][ref]`, `![alt](address)` and `[^1]`: the words stay. */
function blankLinks(source: string): string {
  let text = source.replaceAll(/\[\^[^\]\n]+\]/g, spaces)
  const link = /(!?\[)((?:[^[\]\n\\]|\\.)*)(\](?:\((?:[^()\n]|\([^()\n]*\))*\)|\[[^\]\n]*\]))/g
  for (let pass = 0; pass < 3; pass += 1)
    text = text.replaceAll(link, (_whole, open: string, words: string, close: string) => spaces(open) + words + spaces(close))
  return text
}

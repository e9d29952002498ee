/** Shields what would begin a heading, a list, a quote, a table or an indented block at the start of a line. */
export function escapeLineStart(line: string): string {
  return line
    .replace(/^( |\t)+/, (blank) => blank.replaceAll(' ', '&#32;').replaceAll('\t', '&#9;'))
    .replace(/^([#+\-=:])/, '\\$1')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
    .replace(/( |\t)+$/, (blank) => blank.replaceAll(' ', '&#32;').replaceAll('\t', '&#9;'))
}

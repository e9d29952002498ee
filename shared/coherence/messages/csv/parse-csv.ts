/** A record of a CSV text with the spreadsheet row it starts on (the first record is row 1). */
export interface CsvRecord {
  readonly row: number
  readonly cells: readonly string[]
}

/**
 * Reads CSV as RFC 4180 has it: quoted cells may hold separators, quotes (doubled) and line ends. Empty lines are
 * skipped. `problem` names the row whose quote is never closed. (The library at hand brings Node's types into
 * `shared/`, which must not have them.)
 */
export function parseCsv(
  text: string,
  delimiter: string,
): { readonly records: readonly CsvRecord[]; readonly problem: string | null } {
  const records: CsvRecord[] = []
  let row = 1
  let position = 0
  while (position < text.length) {
    const cells: string[] = []
    let ended = false
    while (!ended) {
      const cell = text[position] === '"' ? quotedCell(text, position, delimiter) : plainCell(text, position, delimiter)
      if (cell === null) return { records, problem: `row ${row}: a quotation mark is never closed` }
      cells.push(cell.value)
      position = cell.next
      if (text[position] === delimiter) position += 1
      else ended = true
    }
    if (text[position] === '\r') position += 1
    if (text[position] === '\n') position += 1
    if (cells.some((cell) => cell.trim() !== '')) records.push({ row, cells })
    row += 1
  }
  return { records, problem: null }
}

interface Cell {
  readonly value: string
  readonly next: number
}

function plainCell(text: string, start: number, delimiter: string): Cell {
  let next = start
  while (next < text.length && text[next] !== delimiter && text[next] !== '\n' && text[next] !== '\r') next += 1
  return { value: text.slice(start, next), next }
}

/** What follows a closing quote before the separator is kept: spreadsheets do the same. */
function quotedCell(text: string, start: number, delimiter: string): Cell | null {
  let value = ''
  let next = start + 1
  for (;;) {
    const quote = text.indexOf('"', next)
    if (quote === -1) return null
    value += text.slice(next, quote)
    next = quote + 1
    if (text[next] !== '"') break
    value += '"'
    next += 1
  }
  const rest = plainCell(text, next, delimiter)
  return { value: value + rest.value, next: rest.next }
}

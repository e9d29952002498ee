/** A cell that a spreadsheet would run: formula signs, their full-width forms, or a control character before one. */
const DANGEROUS = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/

/** Makes a cell inert for spreadsheets with a leading apostrophe; `releaseCell` undoes it exactly. */
export function guardCell(cell: string): string {
  return DANGEROUS.test(cell) ? `'${cell}` : cell
}

/** Takes back the apostrophe that `guardCell` put. */
export function releaseCell(cell: string): string {
  return cell.startsWith("'") && DANGEROUS.test(cell) ? cell.slice(1) : cell
}

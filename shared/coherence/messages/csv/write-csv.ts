import { guardCell } from './formula-guard.ts'

/** Writes rows as RFC 4180 CSV (CRLF, quotes where needed), every cell made inert for spreadsheets. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')
}

function writeCell(cell: string): string {
  const safe = guardCell(cell)
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

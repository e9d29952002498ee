import type { BenchLine } from '../bench-line.ts'
import { isMet } from './is-met.ts'

const HEADERS = ['what', 'ours', 'peer', 'by', 'figure', 'target', 'met'] as const

function amount(value: number, unit: BenchLine['unit']): string {
  const digits = unit === 'words/s' || unit === 'tasks' || unit === 'MB' ? 0 : Math.abs(value) < 10 ? 2 : 0
  return `${value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })} ${unit}`
}

function cells(line: BenchLine): readonly string[] {
  const shown = (value: number): string => (line.by === 'ratio' ? `${value.toFixed(2)}x` : amount(value, line.unit))
  const met = isMet(line)
  return [
    line.what,
    amount(line.ours, line.unit),
    line.peer === null ? '' : `${amount(line.peer, line.unit)} ${line.peerName}`,
    line.by,
    shown(line.figure),
    line.target === null ? '' : `${line.target.bound} ${shown(line.target.value)}`,
    met === null ? '' : met ? 'yes' : 'MISSED',
  ]
}

/** The table, with the notes under it. */
export function printLines(lines: readonly BenchLine[]): string {
  const rows = [HEADERS, ...lines.map(cells)]
  const widths = HEADERS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const table = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  const notes = lines.flatMap(({ what, note }) => (note === undefined ? [] : [`  ${what}: ${note}`]))
  return [...table, ...(notes.length > 0 ? ['', ...notes] : [])].join('\n')
}

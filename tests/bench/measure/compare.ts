import type { BenchLine } from '../bench-line.ts'

type Parts = Omit<BenchLine, 'figure'>

/** A line with its figure computed. Throws when a comparison has no peer: a ratio against nothing is no result. */
export function compare(parts: Parts): BenchLine {
  const { ours, peer, by } = parts
  if (by === 'value') return { ...parts, figure: ours }
  if (peer === null) throw new Error(`${parts.what} has no peer to compare with`)
  return { ...parts, figure: by === 'difference' ? ours - peer : ours / peer }
}

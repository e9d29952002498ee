/** A longest strictly rising part of a row of numbers, as the set of its indexes: what is outside it has moved. O(n log n). */
export function longestRising(values: readonly number[]): ReadonlySet<number> {
  /** Index of the smallest end of a rising part of each length. */
  const ends: number[] = []
  const before: number[] = []
  for (const [index, value] of values.entries()) {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((values[ends[middle] ?? 0] ?? 0) < value) low = middle + 1
      else high = middle
    }
    before.push(low === 0 ? -1 : (ends[low - 1] ?? -1))
    ends[low] = index
  }
  const kept = new Set<number>()
  for (let index = ends.at(-1) ?? -1; index !== -1; index = before[index] ?? -1) kept.add(index)
  return kept
}

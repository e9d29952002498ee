import type { Point } from './lay-out.ts'

/** A curve through points, level at each of them, as SVG draws it. */
export function pathThrough(points: readonly Point[]): string {
  return points
    .map(({ x, y }, index) => {
      const before = points[index - 1]
      if (!before) return `M ${x} ${y}`
      const middle = (before.x + x) / 2
      return `C ${middle} ${before.y} ${middle} ${y} ${x} ${y}`
    })
    .join(' ')
}

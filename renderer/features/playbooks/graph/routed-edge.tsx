import { BaseEdge, type Edge, type EdgeProps } from '@xyflow/react'
import type { Point } from '../../../../shared/domain/crisis/graph/lay-out.ts'

export type RoutedFlowEdge = Edge<{ readonly points: readonly Point[]; readonly label: Point }, 'routed'>

/** An arrow along the way that the layout found for it. */
export function RoutedEdge({ sourceX, sourceY, targetX, targetY, data, label, markerEnd, style }: EdgeProps<RoutedFlowEdge>) {
  const between = data?.points.slice(1, -1) ?? []
  return (
    <BaseEdge
      path={pathThrough([{ x: sourceX, y: sourceY }, ...between, { x: targetX, y: targetY }])}
      label={label}
      labelX={data?.label.x ?? 0}
      labelY={data?.label.y ?? 0}
      {...(markerEnd === undefined ? {} : { markerEnd })}
      {...(style === undefined ? {} : { style })}
    />
  )
}

/** A curve through points, level at each of them. */
function pathThrough(points: readonly Point[]): string {
  return points
    .map(({ x, y }, index) => {
      const before = points[index - 1]
      if (!before) return `M ${x} ${y}`
      const middle = (before.x + x) / 2
      return `C ${middle} ${before.y} ${middle} ${y} ${x} ${y}`
    })
    .join(' ')
}

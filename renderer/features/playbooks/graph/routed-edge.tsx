import { BaseEdge, type Edge, type EdgeProps } from '@xyflow/react'
import type { Point } from '../../../../shared/domain/crisis/graph/lay-out.ts'
import { pathThrough } from '../../../../shared/domain/crisis/graph/path-through.ts'

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

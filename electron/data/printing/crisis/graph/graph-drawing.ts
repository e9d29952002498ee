import {
  layOut,
  NODE_SIZES,
  type GraphLayout,
  type Point,
  type RoutedLink,
} from '../../../../../shared/domain/crisis/graph/lay-out.ts'
import type { Playbook } from '../../../../../shared/domain/crisis/model/playbook.ts'

export interface Box extends Point {
  readonly width: number
  readonly height: number
}

/** The room that the words of an option take on its arrow, at most. */
export const LABEL_ROOM = { width: 130, height: 48 } as const
/** So that no line lies on the edge of the paper. */
const MARGIN = 8

/** A plan drawn, before anybody knows on how many sheets. */
export interface GraphDrawing {
  readonly layout: GraphLayout
  /** Everything that is drawn lies within. */
  readonly bounds: Box
  readonly boxOf: (step: { readonly id: string } & Point) => Box
  /** The way of an arrow, from the middle of a side to the middle of a side. */
  readonly pointsOf: (link: RoutedLink) => readonly Point[]
}

/** Time runs from left to right: the program speaks French or English on paper. */
export function graphDrawing(playbook: Playbook): GraphDrawing {
  const layout = layOut(playbook, false)
  const decisions = new Set(playbook.steps.filter(({ kind }) => kind === 'decision').map(({ id }) => id))
  const boxOf: GraphDrawing['boxOf'] = ({ id, x, y }) => ({ x, y, ...(decisions.has(id) ? NODE_SIZES.diamond : NODE_SIZES.box) })
  const boxes = new Map(layout.steps.map((step) => [step.id, boxOf(step)]))
  const sideOf = (id: string, side: 'left' | 'right'): readonly Point[] => {
    const box = boxes.get(id)
    if (box === undefined) return []
    return [{ x: side === 'left' ? box.x : box.x + box.width, y: box.y + box.height / 2 }]
  }
  const pointsOf: GraphDrawing['pointsOf'] = ({ from, to, back, points }) => [
    ...sideOf(from, back ? 'left' : 'right'),
    ...points.slice(1, -1),
    ...sideOf(to, back ? 'right' : 'left'),
  ]
  return { layout, bounds: boundsOf(layout, [...boxes.values()], pointsOf), boxOf, pointsOf }
}

function boundsOf({ links }: GraphLayout, boxes: readonly Box[], pointsOf: GraphDrawing['pointsOf']): Box {
  const corners = [
    ...boxes.flatMap(({ x, y, width, height }) => [
      { x, y },
      { x: x + width, y: y + height },
    ]),
    ...links.flatMap(pointsOf),
  ]
  const xs = corners.map(({ x }) => x)
  const ys = corners.map(({ y }) => y)
  const least = { x: Math.min(...xs) - MARGIN, y: Math.min(...ys) - MARGIN }
  return { ...least, width: Math.max(...xs) + MARGIN - least.x, height: Math.max(...ys) + MARGIN - least.y }
}

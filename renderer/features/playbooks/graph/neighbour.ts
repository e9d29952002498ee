import type { GraphLayout } from '../../../../shared/domain/crisis/graph/lay-out.ts'

export type Way = 'forth' | 'back' | 'above' | 'below'

/**
 * Where an arrow key leads from a step: along its arrows, or to the next step of the same column. Of several the nearest
 * in height; null where there is nothing.
 */
export function neighbour({ steps, links }: GraphLayout, from: string, way: Way): string | null {
  const here = steps.find(({ id }) => id === from)
  if (!here) return null
  if (way === 'above' || way === 'below') {
    const column = steps.filter(({ x, y }) => Math.abs(x - here.x) < 60 && (way === 'below' ? y > here.y : y < here.y))
    return nearest(column, here.y)
  }
  const ids = new Set(
    way === 'forth'
      ? links.filter((link) => link.from === from).map(({ to }) => to)
      : links.filter(({ to }) => to === from).map((link) => link.from),
  )
  return nearest(
    steps.filter(({ id }) => ids.has(id)),
    here.y,
  )
}

function nearest(steps: GraphLayout['steps'], y: number): string | null {
  return steps.toSorted((a, b) => Math.abs(a.y - y) - Math.abs(b.y - y))[0]?.id ?? null
}

import { Graph, layout } from '@dagrejs/dagre'
import type { Playbook } from '../model/playbook.ts'
import { carriedOn } from './carried-on.ts'
import { linksOf, type StepLink } from './links-of.ts'

/** CSS pixels. A diamond is wider than a box: its words stand in its middle. */
export const NODE_SIZES = {
  box: { width: 220, height: 64 },
  diamond: { width: 280, height: 140 },
} as const

export interface Point {
  readonly x: number
  readonly y: number
}

export interface PlacedStep extends Point {
  /** Its point is its upper left corner. */
  readonly id: string
}

export interface RoutedLink extends StepLink {
  /** Where its line goes through, from `from` to `to`, so that it passes between the steps. */
  readonly points: readonly Point[]
  /** Where its words stand. */
  readonly label: Point
}

export interface GraphLayout {
  readonly steps: readonly PlacedStep[]
  readonly links: readonly RoutedLink[]
}

/** Places the steps from left to right in the direction of time, or from right to left. Links that say nothing new are left out. */
export function layOut(playbook: Playbook, rightToLeft: boolean): GraphLayout {
  const open = new Set(playbook.steps.filter((step) => carriedOn(step).length > 0).map(({ id }) => id))
  const links = withoutShortcuts(linksOf(playbook), open)
  const graph = new Graph({ multigraph: true })
  graph.setGraph({ rankdir: 'LR', nodesep: 24, ranksep: 72, marginx: 16, marginy: 16 })
  graph.setDefaultEdgeLabel(() => ({}))
  for (const { id, kind } of playbook.steps) graph.setNode(id, { ...(kind === 'decision' ? NODE_SIZES.diamond : NODE_SIZES.box) })
  for (const link of links) {
    const hasWords = link.optionId !== null || open.has(link.from)
    const [from, to] = drawnFrom(link)
    graph.setEdge(from, to, hasWords ? { width: 96, height: 20, labelpos: 'c' } : {}, nameOf(link))
  }
  layout(graph)
  const sided = ({ x, y }: Point): Point => ({ x: rightToLeft ? -x : x, y })
  const steps = playbook.steps.map(({ id }) => {
    const { x, y, width, height } = graph.node(id)
    const middle = sided({ x, y })
    return { id, x: middle.x - width / 2, y: middle.y - height / 2 }
  })
  const routed = links.map((link): RoutedLink => {
    const { points = [], x = 0, y = 0 } = graph.edge(...drawnFrom(link), nameOf(link))
    const along = points.map(sided)
    return Object.assign({ points: link.back ? along.toReversed() : along, label: sided({ x, y }) }, link)
  })
  return { steps, links: routed }
}

/** What leads back is laid out as if it led forth, so that time still runs one way. */
function drawnFrom({ from, to, back }: StepLink): readonly [string, string] {
  return back ? [to, from] : [from, to]
}

function nameOf({ optionId, back }: StepLink): string {
  return `${back ? 'back' : 'forth'} ${optionId ?? 'waits'}`
}

/** A step that waits for A and for what waits for A: the arrow from A adds only ink, unless it carries words (`kept`). */
function withoutShortcuts(links: readonly StepLink[], kept: ReadonlySet<string>): readonly StepLink[] {
  const next = new Map<string, StepLink[]>()
  for (const link of links) if (!link.back) next.set(link.from, [...(next.get(link.from) ?? []), link])
  const reached = new Map<string, ReadonlySet<string>>()
  const reach = (from: string): ReadonlySet<string> => {
    const known = reached.get(from)
    if (known) return known
    const found = new Set<string>()
    // Before its own way is known it reaches nothing: a circle, which the check names, ends here.
    reached.set(from, found)
    for (const { to } of next.get(from) ?? []) {
      found.add(to)
      for (const far of reach(to)) found.add(far)
    }
    return found
  }
  return links.filter(
    (link) =>
      link.back ||
      link.optionId !== null ||
      kept.has(link.from) ||
      !(next.get(link.from) ?? []).some((other) => other.to !== link.to && reach(other.to).has(link.to)),
  )
}

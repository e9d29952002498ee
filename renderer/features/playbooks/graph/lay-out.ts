import { Graph, layout } from '@dagrejs/dagre'
import type { Playbook } from '../../../../shared/domain/crisis/model/playbook.ts'
import { carriedOn } from '../model/carried-on.ts'
import { linksOf, type StepLink } from '../model/links-of.ts'

/** CSS pixels. A diamond is wider than a box: its words stand in its middle. */
export const NODE_SIZES = {
  box: { width: 220, height: 64 },
  diamond: { width: 280, height: 140 },
} as const

export interface PlacedStep {
  readonly id: string
  /** Of its upper left corner. */
  readonly x: number
  readonly y: number
}

export interface GraphLayout {
  readonly steps: readonly PlacedStep[]
  readonly links: readonly StepLink[]
}

/** Places the steps from left to right in the direction of time, or from right to left. Links that say nothing new are left out. */
export function layOut(playbook: Playbook, rightToLeft: boolean): GraphLayout {
  const open = new Set(playbook.steps.filter((step) => carriedOn(step).length > 0).map(({ id }) => id))
  const links = withoutShortcuts(linksOf(playbook), open)
  const graph = new Graph({ multigraph: true })
  graph.setGraph({ rankdir: 'LR', nodesep: 24, ranksep: 72, marginx: 16, marginy: 16 })
  graph.setDefaultEdgeLabel(() => ({}))
  for (const { id, kind } of playbook.steps) graph.setNode(id, { ...(kind === 'decision' ? NODE_SIZES.diamond : NODE_SIZES.box) })
  for (const { from, to, optionId, back } of links) {
    if (back) graph.setEdge(to, from, {}, `back ${optionId}`)
    else
      graph.setEdge(
        from,
        to,
        optionId === null && !open.has(from) ? {} : { width: 96, height: 20, labelpos: 'c' },
        optionId ?? 'waits',
      )
  }
  layout(graph)
  const steps = playbook.steps.map(({ id }) => {
    const { x, y, width, height } = graph.node(id)
    return { id, x: (rightToLeft ? -x : x) - width / 2, y: y - height / 2 }
  })
  return { steps, links }
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

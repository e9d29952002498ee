import { walkWorkflow } from './walk-workflow.ts'
import type { Workflow } from './workflow.ts'

/** The groups of nodes that lead to each other (strongly connected), and each node that leads to itself; in reading order. */
export function circles(workflow: Workflow): readonly (readonly string[])[] {
  const { order, outline } = walkWorkflow(workflow)
  const backwards = new Map<string, string[]>()
  for (const [from, ways] of workflow.edges) {
    for (const { to } of ways) {
      const known = backwards.get(to)
      if (known) known.push(from)
      else backwards.set(to, [from])
    }
  }
  // Kosaraju: against the edges, in the order of the finished walk.
  const place = new Map(outline.map((key, index) => [key, index]))
  const seen = new Set<string>()
  const groups: string[][] = []
  for (const key of order) {
    if (seen.has(key)) continue
    const group = new Set([key])
    seen.add(key)
    for (const member of group) {
      for (const from of backwards.get(member) ?? []) {
        if (seen.has(from)) continue
        seen.add(from)
        group.add(from)
      }
    }
    const isCircle = group.size > 1 || (workflow.edges.get(key) ?? []).some(({ to }) => to === key)
    if (isCircle) groups.push([...group].toSorted((a, b) => place.get(a)! - place.get(b)!))
  }
  return groups.toSorted((a, b) => place.get(a[0]!)! - place.get(b[0]!)!)
}

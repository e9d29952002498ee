import type { Workflow } from './workflow.ts'

export interface Walk {
  /** Every node after those that lead to it, the edges back left out of account. */
  readonly order: readonly string[]
  /** Every node as a person reads them: from the start first, then what the start does not reach. */
  readonly outline: readonly string[]
  /** Edges that lead back to a node they come from: `from to`. */
  readonly back: ReadonlySet<string>
}

/** A walk in depth from the roots, then from what they do not reach; without recursion, whatever the depth. */
export function walkWorkflow({ nodes, edges, roots }: Workflow): Walk {
  const back = new Set<string>()
  const path = new Set<string>()
  const done = new Set<string>()
  const finished: string[] = []
  const outline: string[] = []
  const entered = new Set([...edges.values()].flat().map(({ to }) => to))
  const others = [...nodes.keys()].toSorted()
  for (const root of [...roots, ...others.filter((key) => !entered.has(key)), ...others]) {
    if (done.has(root)) continue
    const before = finished.length
    const stack = [{ key: root, left: [...(edges.get(root) ?? [])] }]
    path.add(root)
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      // The last successor first: turned round below, the first one comes first.
      const edge = top.left.pop()
      if (!edge) {
        path.delete(top.key)
        done.add(top.key)
        finished.push(top.key)
        stack.pop()
      } else if (path.has(edge.to)) back.add(`${top.key} ${edge.to}`)
      else if (!done.has(edge.to)) {
        stack.push({ key: edge.to, left: [...(edges.get(edge.to) ?? [])] })
        path.add(edge.to)
      }
    }
    outline.push(...finished.slice(before).toReversed())
  }
  return { order: finished.toReversed(), outline, back }
}

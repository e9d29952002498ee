import type { CallNode } from './call-tree.ts'

/** Calling again changes nothing: they know, they said no, or the number is not theirs. */
const SETTLED: ReadonlySet<string> = new Set(['reached', 'refused', 'wrong-number'])

/** Who is still to be reached, the next to call first: those whom nobody has tried before those tried, then in the order of the tree. */
export function callQueue(tree: readonly CallNode[]): readonly CallNode[] {
  const everybody = (nodes: readonly CallNode[]): readonly CallNode[] => nodes.flatMap((node) => [node, ...everybody(node.calls)])
  return everybody(tree)
    .filter(({ call }) => call === null || !SETTLED.has(call.result))
    .toSorted((one, other) => (one.call?.attempts ?? 0) - (other.call?.attempts ?? 0))
}

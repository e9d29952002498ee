import type { CallNode } from '../../../../shared/domain/crisis/views/call-tree.ts'

interface CallRow {
  readonly node: CallNode
  /** 0 for who is called by the room itself. */
  readonly depth: number
  /** Who calls them. */
  readonly caller: string | null
}

/** The tree as the lines of a list. */
export function callRows(nodes: readonly CallNode[], depth = 0, caller: string | null = null): readonly CallRow[] {
  return nodes.flatMap((node) => [{ node, depth, caller }, ...callRows(node.calls, depth + 1, node.contact.name)])
}

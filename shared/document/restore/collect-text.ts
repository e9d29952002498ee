import { readRawNode } from './read-raw-node.ts'

/** All the text below some nodes, however deep (no recursion), one line per text run. */
export function collectText(nodes: readonly unknown[]): string[] {
  const lines: string[] = []
  const waiting: unknown[] = nodes.toReversed()
  while (waiting.length > 0) {
    const node = readRawNode(waiting.pop())
    if (node === null) continue
    if (node.text !== '') lines.push(node.text)
    for (let index = node.content.length - 1; index >= 0; index -= 1) waiting.push(node.content[index])
  }
  return lines
}

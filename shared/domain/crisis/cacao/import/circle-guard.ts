import type { Successor } from '../graph/successors.ts'

/**
 * Whether a step may wait for another without waiting for itself in the end: a branch may run into the very step that
 * comes after its decision. What was allowed counts from then on.
 */
export function circleGuard(
  keys: readonly string[],
  forward: (key: string) => readonly Successor[],
): (key: string, on: string) => boolean {
  const ahead = new Map(keys.map((key) => [key, new Set(forward(key).map(({ to }) => to))]))
  return (key, on) => {
    // The node itself, or a step that leads here in any case.
    if (ahead.get(on)?.has(key)) return true
    const reached = new Set([key])
    for (const other of reached) for (const to of ahead.get(other) ?? []) reached.add(to)
    if (reached.has(on)) return false
    ahead.get(on)?.add(key)
    return true
  }
}

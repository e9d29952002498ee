/** What a playbook file may be at most: the longest public one is 12 kB and 7 deep. */
export const FILE_LIMITS = {
  /** UTF-16 units. */
  length: 10_000_000,
  depth: 64,
  /** Nodes of a workflow. */
  nodes: 3000,
} as const

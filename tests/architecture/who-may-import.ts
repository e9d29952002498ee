/** The dependency table of the README: a file in `from` may import files in `to`, packages by `packages`. First match wins. */
export interface Permission {
  readonly from: RegExp
  readonly to: readonly RegExp[]
  readonly never: readonly RegExp[]
}

const PURE = [/^node:/u, /^electron$/u, /^react/u, /^@mantine/u, /^@tiptap/u, /^better-sqlite3$/u]

export const PERMISSIONS: readonly Permission[] = [
  { from: /^shared\/(lib|errors)\//u, to: [/^shared\/(lib|errors)\//u], never: PURE },
  { from: /^shared\/domain\//u, to: [/^shared\/(lib|errors|domain)\//u], never: PURE },
  { from: /^shared\/document\//u, to: [/^shared\/(lib|errors|domain|document)\//u], never: PURE },
  { from: /^shared\/coherence\//u, to: [/^shared\/(lib|errors|domain|document|coherence)\//u], never: PURE },
  { from: /^shared\/contract\//u, to: [/^shared\//u], never: PURE },
  { from: /^electron\/data\/db\/migrations\//u, to: [/^electron\/data\/db\//u], never: [/^electron$/u] },
  { from: /^electron\/data\//u, to: [/^shared\//u, /^electron\/data\//u], never: [/^electron$/u, /^react/u] },
  {
    from: /^electron\/(main|preload)\//u,
    to: [/^shared\//u, /^electron\/(main|preload)\//u],
    never: [/^better-sqlite3$/u, /^react/u],
  },
  { from: /^electron\/cli\//u, to: [/^shared\//u, /^electron\/(cli|data)\//u], never: [/^electron$/u, /^react/u] },
  { from: /^electron\/launch\//u, to: [/^shared\//u, /^electron\/(launch|data)\//u], never: [/^react/u] },
  {
    from: /^renderer\//u,
    to: [/^shared\//u, /^renderer\//u, /^resources\/locales\//u],
    never: [/^node:/u, /^electron$/u, /^better-sqlite3$/u],
  },
]

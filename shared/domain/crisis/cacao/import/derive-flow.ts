import { walkWorkflow } from '../graph/walk-workflow.ts'
import type { Successor } from '../graph/successors.ts'
import type { Workflow } from '../graph/workflow.ts'
import { circleGuard } from './circle-guard.ts'

/** What a node waits for, in our terms. */
export interface Entry {
  readonly dependsOn: ReadonlySet<string>
  /** The choices that open it, `decision option`; empty for what is not a branch of a decision. */
  readonly gates: ReadonlySet<string>
}

export interface DerivedFlow {
  readonly entries: ReadonlyMap<string, Entry>
  /** Steps that a choice (`decision option`) opens, or leads back to. */
  readonly next: ReadonlyMap<string, readonly string[]>
  /** The parallel node whose branch a step begins. */
  readonly parallelOf: ReadonlyMap<string, string>
  /** Steps that only a failure leads to. */
  readonly onFailure: ReadonlySet<string>
  /** Steps as a person reads them. */
  readonly outline: readonly string[]
}

interface Way extends Successor {
  readonly from: string
}

const NOTHING: ReadonlySet<string> = new Set()

/**
 * CACAO tells where each node leads; we tell what each step waits for. Hidden nodes (start, parallel) pass on what they
 * wait for. What comes after a decision or a parallel node waits for the last steps of its branches. Edges back are no
 * dependency: those of a choice stay as loops.
 */
export function deriveFlow(workflow: Workflow, isHidden: (key: string) => boolean): DerivedFlow {
  const { order, outline, back } = walkWorkflow(workflow)
  const isBack = (from: string, to: string): boolean => back.has(`${from} ${to}`)
  // A hidden end is the end of a branch and nothing to wait for.
  const leads = (key: string): readonly Successor[] =>
    (workflow.edges.get(key) ?? []).filter(({ to }) => !isHidden(to) || workflow.nodes.get(to)?.['type'] !== 'end')
  const forward = (key: string): readonly Successor[] => leads(key).filter(({ to }) => !isBack(key, to))

  // Branches often share their end: whoever waited for it would wait for the branches of others.
  const isEnd = (key: string): boolean => workflow.nodes.get(key)?.['type'] === 'end'
  const tails = new Map<string, ReadonlySet<string>>()
  const settled = new Map<string, ReadonlySet<string>>()
  for (const key of order.toReversed()) {
    const ways = forward(key)
    const branches = ways.filter(({ kind }) => kind === 'branch' || kind === 'choice')
    const own = union([
      isHidden(key) || isEnd(key) ? NOTHING : new Set([key]),
      ...branches.map(({ to }) => tails.get(to) ?? NOTHING),
    ])
    settled.set(key, own)
    const after = ways.filter(({ kind, to }) => (kind === 'after' || kind === 'failure') && !isEnd(to))
    tails.set(key, after.length === 0 ? own : union(after.map(({ to }) => tails.get(to) ?? NOTHING)))
  }

  const incoming = new Map<string, Way[]>()
  for (const key of order) {
    for (const way of forward(key)) incoming.set(way.to, [...(incoming.get(way.to) ?? []), { ...way, from: key }])
  }
  const mayWait = circleGuard(order, forward)
  const entries = new Map<string, Entry>()
  for (const key of order) {
    entries.set(key, entryOf((incoming.get(key) ?? []).map((way) => contribution(way, entries, settled, mayWait))))
  }

  const onFailure = new Set([...incoming].filter(([, ways]) => ways.every(({ kind }) => kind === 'failure')).map(([key]) => key))
  const next = new Map<string, string[]>()
  const parallelOf = new Map<string, string>()
  for (const key of outline) {
    if (!isHidden(key)) for (const gate of entries.get(key)?.gates ?? []) next.set(gate, [...(next.get(gate) ?? []), key])
    for (const { kind, to, option } of leads(key)) {
      if (kind === 'branch' && !isHidden(to) && !parallelOf.has(to)) parallelOf.set(to, key)
      if (kind === 'choice' && isBack(key, to) && !isHidden(to)) {
        const gate = `${key} ${option}`
        next.set(gate, [...(next.get(gate) ?? []), to])
      }
    }
  }
  return { entries, next, parallelOf, onFailure, outline: outline.filter((key) => !isHidden(key)) }
}

/** What one edge makes its target wait for. */
function contribution(
  way: Way,
  entries: ReadonlyMap<string, Entry>,
  settled: ReadonlyMap<string, ReadonlySet<string>>,
  mayWait: (key: string, on: string) => boolean,
): Entry {
  if (way.kind === 'choice') return { dependsOn: NOTHING, gates: new Set([`${way.from} ${way.option}`]) }
  const before = new Set([...(settled.get(way.from) ?? NOTHING)].filter((other) => mayWait(way.to, other)))
  if (way.kind !== 'branch' && before.size > 0) return { dependsOn: before, gates: NOTHING }
  return entries.get(way.from) ?? { dependsOn: NOTHING, gates: NOTHING }
}

/**
 * Several edges into one step. Where a choice and another way meet, the step belongs to no branch: it waits for the
 * decision whichever way it goes.
 */
function entryOf(ways: readonly Entry[]): Entry {
  const dependsOn = union(ways.map((way) => way.dependsOn))
  const gates = union(ways.map((way) => way.gates))
  if (gates.size === 0 || ways.every((way) => way.gates.size > 0)) return { dependsOn, gates }
  const decisions = new Set([...gates].map((gate) => gate.slice(0, gate.indexOf(' '))))
  return { dependsOn: union([dependsOn, decisions]), gates: NOTHING }
}

function union(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return sets.length === 1 ? sets[0]! : new Set(sets.flatMap((set) => [...set]))
}

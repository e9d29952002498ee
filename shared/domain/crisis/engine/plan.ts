import type { Playbook } from '../model/playbook.ts'
import type { Step, StepOf } from '../model/step.ts'

/** The option of a decision that opens a step. */
export interface Gate {
  readonly decisionId: string
  readonly optionId: string
}

/** A playbook ready to be run: who opens whom. */
export interface Plan {
  readonly steps: ReadonlyMap<string, Step>
  /** In the order of the outline. */
  readonly outline: readonly Step[]
  /** Steps that only open when an option is taken. Options that lead back are not gates. */
  readonly gates: ReadonlyMap<string, readonly Gate[]>
  /** For an option that leads back (`decisionId optionId`), the steps that it opens again. */
  readonly loops: ReadonlyMap<string, readonly string[]>
  /** Steps that wait for each other for ever: each is a path of step ids that comes back to its first. */
  readonly cycles: readonly (readonly string[])[]
  /** The approval steps of a message step. */
  readonly approvals: ReadonlyMap<string, readonly StepOf<'approval'>[]>
}

interface Edge {
  readonly to: string
  /** Null: the step `to` depends on this one. */
  readonly gate: Gate | null
}

const plans = new WeakMap<Playbook, Plan>()

/** Worked out once per playbook value. */
export function planOf(playbook: Playbook): Plan {
  const known = plans.get(playbook)
  if (known) return known
  const plan = compile(playbook)
  plans.set(playbook, plan)
  return plan
}

function compile(playbook: Playbook): Plan {
  const outline = playbook.steps.toSorted((a, b) => a.order - b.order)
  const steps = new Map(outline.map((step) => [step.id, step]))
  const edges = forwardEdges(outline, steps)
  const { back, cycles } = walk(outline, edges)
  const gates = new Map<string, Gate[]>()
  const loops = new Map<string, readonly string[]>()
  for (const { to, gate } of [...edges.values()].flat()) {
    if (!gate) continue
    if (!back.has(key(gate, to))) gates.set(to, [...(gates.get(to) ?? []), gate])
    else {
      const name = `${gate.decisionId} ${gate.optionId}`
      loops.set(name, [...new Set([...(loops.get(name) ?? []), ...reachable(to, edges)])])
    }
  }
  const approvals = new Map<string, StepOf<'approval'>[]>()
  for (const step of outline) {
    if (step.kind === 'approval') approvals.set(step.approves, [...(approvals.get(step.approves) ?? []), step])
  }
  return { steps, outline, gates, loops, cycles, approvals }
}

const key = (gate: Gate, to: string): string => `${gate.decisionId} ${gate.optionId} ${to}`

function forwardEdges(outline: readonly Step[], steps: ReadonlyMap<string, Step>): ReadonlyMap<string, readonly Edge[]> {
  const edges = new Map<string, Edge[]>(outline.map((step) => [step.id, []]))
  for (const step of outline) {
    for (const from of step.dependsOn) edges.get(from)?.push({ to: step.id, gate: null })
    if (step.kind !== 'decision') continue
    for (const option of step.options) {
      for (const to of option.next) {
        if (steps.has(to)) edges.get(step.id)?.push({ to, gate: { decisionId: step.id, optionId: option.id } })
      }
    }
  }
  return edges
}

interface Walk {
  /** Options that lead to a step they come from. */
  readonly back: ReadonlySet<string>
  readonly cycles: Plan['cycles']
}

/** A step on the path, and the option that led to it. */
interface Visit {
  readonly id: string
  next: number
  readonly gate: Gate | null
}

/**
 * The option that leads back, on a circle that a dependency closes: the step waits for what the option opens, so that is
 * opened by something else first. `waiting` are the steps that depend on others. Null: nothing is chosen on the way round.
 */
function loopOf(circle: readonly Visit[], waiting: ReadonlySet<string>): { readonly gate: Gate; readonly to: string } | null {
  const gated = circle.flatMap(({ id, gate }) => (gate === null ? [] : [{ gate, to: id }])).toReversed()
  return gated.find(({ to }) => waiting.has(to)) ?? gated[0] ?? null
}

/**
 * A walk in depth, which tells what leads back by finding it on its own path. It starts from the steps that wait for
 * nothing, then from the first of the outline, so that "again from the start" is found as well.
 */
function walk(outline: readonly Step[], edges: ReadonlyMap<string, readonly Edge[]>): Walk {
  const cycles: (readonly string[])[] = []
  const back = new Set<string>()
  const opened = new Set([...edges.values()].flat().map(({ to }) => to))
  const waiting = new Set(outline.filter(({ dependsOn }) => dependsOn.length > 0).map(({ id }) => id))
  const roots = [...outline.filter(({ id }) => !opened.has(id)), ...outline]
  const done = new Set<string>()
  const path = new Set<string>()
  for (const root of roots) {
    if (done.has(root.id)) continue
    const stack: Visit[] = [{ id: root.id, next: 0, gate: null }]
    path.add(root.id)
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const edge = edges.get(top.id)?.[top.next]
      top.next += 1
      if (!edge) {
        path.delete(top.id)
        done.add(top.id)
        stack.pop()
      } else if (path.has(edge.to)) {
        const circle = stack.slice(stack.findIndex(({ id }) => id === edge.to) + 1)
        const gate = edge.gate === null ? loopOf(circle, waiting) : { gate: edge.gate, to: edge.to }
        if (gate) back.add(key(gate.gate, gate.to))
        else cycles.push([...path].slice([...path].indexOf(edge.to)))
      } else if (!done.has(edge.to)) {
        stack.push({ id: edge.to, next: 0, gate: edge.gate })
        path.add(edge.to)
      }
    }
  }
  return { back, cycles }
}

function reachable(from: string, edges: ReadonlyMap<string, readonly Edge[]>): readonly string[] {
  const found = new Set([from])
  for (const id of found) for (const { to } of edges.get(id) ?? []) found.add(to)
  return [...found]
}

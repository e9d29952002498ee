import { planOf, type Gate } from '../engine/plan.ts'
import type { Playbook } from '../model/playbook.ts'

/** One arrow of the plan. */
export interface StepLink {
  readonly from: string
  readonly to: string
  /** The option that opens `to`; null when `to` waits for `from`. */
  readonly optionId: string | null
  /** Leads back to a step upstream. */
  readonly back: boolean
}

/** Every arrow of the plan, between steps that are there: what waits for what, and what each option opens. */
export function linksOf(playbook: Playbook): readonly StepLink[] {
  const { outline, steps, gates } = planOf(playbook)
  const waits = outline.flatMap((step) =>
    step.dependsOn.filter((from) => steps.has(from)).map((from) => ({ from, to: step.id, optionId: null, back: false })),
  )
  const opens = outline
    .filter((step) => step.kind === 'decision')
    .flatMap(({ id: from, options }) =>
      options.flatMap(({ id: optionId, next }) =>
        next.filter((to) => steps.has(to)).map((to) => ({ from, to, optionId, back: !isGate(gates.get(to), from, optionId) })),
      ),
    )
  return [...waits, ...opens]
}

function isGate(gates: readonly Gate[] | undefined, decisionId: string, optionId: string): boolean {
  return gates?.some((gate) => gate.decisionId === decisionId && gate.optionId === optionId) ?? false
}

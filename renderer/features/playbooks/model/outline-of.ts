import { planOf } from '../../../../shared/domain/crisis/engine/plan.ts'
import type { Playbook } from '../../../../shared/domain/crisis/model/playbook.ts'
import type { Step } from '../../../../shared/domain/crisis/model/step.ts'

type Phase = Playbook['phases'][number]

export interface PhaseGroup {
  /** Null: steps whose phase is not there. */
  readonly phase: Phase | null
  readonly steps: readonly Step[]
}

/** The steps as they are read: phase by phase, each in the order of the outline. A phase without steps is shown too. */
export function outlineOf(playbook: Playbook): readonly PhaseGroup[] {
  const { outline } = planOf(playbook)
  const phases = playbook.phases.toSorted((a, b) => a.order - b.order)
  const known = new Set(phases.map(({ id }) => id))
  const stray = outline.filter(({ phaseId }) => phaseId === null || !known.has(phaseId))
  return [
    ...phases.map((phase) => ({ phase, steps: outline.filter(({ phaseId }) => phaseId === phase.id) })),
    ...(stray.length > 0 ? [{ phase: null, steps: stray }] : []),
  ]
}

import type { Block } from '../model/block.ts'
import type { Step } from '../model/step.ts'

/** What the ids of a block's steps and roles are called in the plan that it is copied into. */
export interface CopyNames {
  readonly steps: ReadonlyMap<string, string>
  readonly roles: ReadonlyMap<string, string>
}

/** The copy of a block's step: every id that the block knows is renamed, and the copy remembers what it was made of. */
export function copyBlockStep(step: Step, block: Block, { steps, roles }: CopyNames): Step {
  const renamed = (id: string): string => steps.get(id) ?? id
  const played = (ids: readonly string[]): string[] => ids.map((id) => roles.get(id) ?? id)
  const { responsible, accountable, consulted, informed } = step.raci
  const copy: Step = {
    ...step,
    id: renamed(step.id),
    block: { blockId: block.id, version: block.version, stepId: step.id },
    // The phases of another plan are not known here.
    phaseId: null,
    raci: {
      responsible: played(responsible),
      accountable: played(accountable),
      consulted: played(consulted),
      informed: played(informed),
    },
    dependsOn: step.dependsOn.map(renamed),
    offset: step.offset && { ...step.offset, anchor: renamed(step.offset.anchor) },
  }
  if (copy.kind === 'approval') return { ...copy, approves: renamed(copy.approves) }
  if (copy.kind !== 'decision') return copy
  return { ...copy, options: copy.options.map((option) => Object.assign({}, option, { next: option.next.map(renamed) })) }
}

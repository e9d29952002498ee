import type { Playbook } from '../../../../shared/domain/crisis/model/playbook.ts'
import type { Step, StepKind } from '../../../../shared/domain/crisis/model/step.ts'
import { outlineOf } from '../model/outline-of.ts'
import { copyStep } from './copy-step.ts'
import { insertStep } from './insert-step.ts'
import { moveStep } from './move-step.ts'
import { newStep } from './new-step.ts'
import { removeStep } from './remove-step.ts'

interface StepEditsOptions {
  readonly change: (update: (playbook: Playbook) => Playbook, about?: string) => void
  readonly selected: string | null
  readonly select: (stepId: string | null) => void
}

const newId = (type: string): string => `${type}--${crypto.randomUUID()}`

/** The edits of a draft that are about whole steps; what is new is selected. */
export function stepEdits({ change, selected, select }: StepEditsOptions) {
  return {
    patchStep: (stepId: string, patch: (step: Step) => Step, about?: string): void =>
      change(
        (playbook) => ({ ...playbook, steps: playbook.steps.map((step) => (step.id === stepId ? patch(step) : step)) }),
        about === undefined ? undefined : `${stepId} ${about}`,
      ),
    add: (kind: StepKind): void => {
      const id = newId('step')
      change((playbook) => {
        const steps = outlineOf(playbook).flatMap((group) => group.steps)
        const behind = steps.find((step) => step.id === selected) ?? steps.at(-1) ?? null
        const message = behind?.kind === 'message' ? behind : steps.findLast((step) => step.kind === 'message')
        const step = newStep({ kind, id, behind, message: message?.id ?? null, playbookId: playbook.id })
        return insertStep(playbook, step, behind?.id ?? null)
      })
      select(id)
    },
    remove: (stepId: string): void => {
      change((playbook) => removeStep(playbook, stepId))
      if (selected === stepId) select(null)
    },
    move: (stepId: string, by: -1 | 1): void => change((playbook) => moveStep(playbook, stepId, by)),
    duplicate: (stepId: string): void => {
      const ids: string[] = []
      change((playbook) => {
        const step = playbook.steps.find((one) => one.id === stepId)
        if (!step) return playbook
        const copy = copyStep(step, newId)
        ids.push(copy.id)
        return insertStep(playbook, copy, stepId)
      })
      select(ids[0] ?? stepId)
    },
  }
}

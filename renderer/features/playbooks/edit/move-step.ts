import type { Playbook } from '../../../../shared/domain/crisis/model/playbook.ts'
import { arranged } from '../model/arranged.ts'
import { outlineOf } from '../model/outline-of.ts'

/** One place up (-1) or down (1); at the edge of its phase the step goes over into the next one. */
export function moveStep(playbook: Playbook, stepId: string, by: -1 | 1): Playbook {
  const groups = outlineOf(playbook).map(({ phase, steps }) => ({ phaseId: phase?.id ?? null, steps: [...steps] }))
  const at = groups.findIndex(({ steps }) => steps.some(({ id }) => id === stepId))
  const group = groups[at]
  if (!group) return playbook
  const place = group.steps.findIndex(({ id }) => id === stepId)
  const [step] = group.steps.splice(place, 1)
  if (!step) return playbook
  const inside = place + by
  if (inside >= 0 && inside <= group.steps.length) group.steps.splice(inside, 0, step)
  else {
    const other = groups[at + by]
    if (!other) return playbook
    other.steps.splice(by === 1 ? 0 : other.steps.length, 0, { ...step, phaseId: other.phaseId })
  }
  return arranged(
    playbook,
    groups.flatMap(({ steps }) => steps),
  )
}

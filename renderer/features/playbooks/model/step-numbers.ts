import type { Playbook } from '../../../../shared/domain/crisis/model/playbook.ts'
import { outlineOf } from './outline-of.ts'

/** Where each step stands in the outline, from 1: what people call it by. */
export function stepNumbers(playbook: Playbook): ReadonlyMap<string, number> {
  return new Map(
    outlineOf(playbook)
      .flatMap(({ steps }) => steps)
      .map(({ id }, index) => [id, index + 1]),
  )
}

import type { Playbook } from '../../model/playbook.ts'
import { importCacao } from '../import/import-cacao.ts'
import type { JsonObject } from '../json/json-object.ts'
import { sameJson } from '../json/same-json.ts'
import { editFile } from './edit-file.ts'
import { originOf } from './origin-of.ts'
import { writeFile } from './write-file.ts'

/**
 * A plan as a CACAO 2.0 file. One that came from a file and was not touched gives that file back; one that was edited
 * gives it back with what was edited; one whose steps or order changed, and one of ours, is written anew.
 */
export function exportCacao(playbook: Playbook): JsonObject {
  const origin = originOf(playbook)
  const before = origin && importCacao(origin)
  if (!origin || !before?.ok || !hasSameFlow(before.playbook, playbook)) return writeFile(playbook)
  return sameJson(before.playbook, playbook) ? origin : editFile(origin, before.playbook, playbook)
}

function hasSameFlow(before: Playbook, now: Playbook): boolean {
  return sameJson(flowOf(before), flowOf(now))
}

/** Who waits for whom, in no order. */
function flowOf({ steps }: Playbook): JsonObject {
  return Object.fromEntries(
    steps.map((step) => [
      step.id,
      [
        step.kind,
        step.dependsOn.toSorted(),
        step.kind === 'decision' ? step.options.map(({ id, next }) => [id, next.toSorted()]) : [],
      ],
    ]),
  )
}

import { asObject } from '../cacao/json/as-object.ts'
import { asText } from '../cacao/json/as-text.ts'
import { propertyOf } from '../cacao/json/property-of.ts'
import type { Playbook } from '../model/playbook.ts'
import type { StepKind } from '../model/step.ts'
import type { PlaybookFault } from './playbook-fault.ts'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/iu

/** Prefixes of ids: ours first, then those that a CACAO 2.0 file brings. */
const STEP_PREFIXES: { readonly [K in StepKind]: readonly string[] } = {
  task: ['step', 'action', 'start', 'parallel'],
  decision: ['step', 'if-condition', 'switch-condition', 'while-condition'],
  message: ['step', 'action'],
  approval: ['step', 'action'],
  sitrep: ['step', 'action'],
  wait: ['step', 'action'],
  'sub-playbook': ['step', 'playbook-action'],
  end: ['step', 'end'],
}

/** Ids that stand twice, or do not look like what they name. */
export function checkIds(playbook: Playbook): readonly PlaybookFault[] {
  return [
    ...wrongPrefix(playbook.id, ['playbook'], null),
    ...playbook.phases.flatMap(({ id }) => wrongPrefix(id, ['phase'], null)),
    ...playbook.roles.flatMap(({ id, kept }) => wrongPrefix(id, [rolePrefix(kept)], null)),
    ...playbook.steps.flatMap(({ id, kind }) => wrongPrefix(id, STEP_PREFIXES[kind], id)),
    ...twice(playbook.phases, null),
    ...twice(playbook.roles, null),
    ...twice(playbook.steps, 'itself'),
    ...playbook.steps.flatMap((step) => [
      ...twice(step.checklist, step.id),
      ...(step.kind === 'decision' ? twice(step.options, step.id) : []),
    ]),
  ]
}

/** A role that a file brought keeps its key there, and CACAO leaves the types of agents open. */
function rolePrefix(kept: Playbook['roles'][number]['kept']): string {
  return asText(propertyOf(asObject(kept['cacao']) ?? {}, 'type')) ?? 'role'
}

function wrongPrefix(id: string, allowed: readonly string[], stepId: string | null): readonly PlaybookFault[] {
  const cut = id.lastIndexOf('--')
  if (allowed.includes(id.slice(0, cut)) && UUID.test(id.slice(cut + 2))) return []
  return [{ code: 'wrong-prefix', stepId, values: { id, expected: `${allowed[0]}--uuid` } }]
}

function twice(things: readonly { readonly id: string }[], stepId: string | null): readonly PlaybookFault[] {
  const seen = new Set<string>()
  const told = new Set<string>()
  const faults: PlaybookFault[] = []
  for (const { id } of things) {
    if (seen.has(id) && !told.has(id)) {
      told.add(id)
      faults.push({ code: 'duplicate-id', stepId: stepId === 'itself' ? id : stepId, values: { id } })
    }
    seen.add(id)
  }
  return faults
}

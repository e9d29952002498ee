import { stepActivitySchema, type StepInput } from '../../model/step.ts'
import { cacaoId } from '../cacao-id.ts'
import { asObject } from '../json/as-object.ts'
import { asText } from '../json/as-text.ts'
import type { JsonObject } from '../json/json-object.ts'
import { propertyOf } from '../json/property-of.ts'
import type { DerivedFlow } from './derive-flow.ts'
import { stepText } from './step-text.ts'
import { undetermined } from './undetermined.ts'

/** A step that no Unisson wrote, in our terms; the whole of it stays in `kept.cacao`. `idOf` gives the id of a node's step. */
export function foreignStep(
  key: string,
  raw: JsonObject,
  order: number,
  { entries, next, parallelOf, onFailure }: DerivedFlow,
  idOf: (key: string) => string,
): StepInput {
  const agent = asText(propertyOf(raw, 'agent'))
  const parallel = parallelOf.get(key)
  const common = {
    id: key,
    phaseId: parallel === undefined ? null : cacaoId('phase', parallel),
    order,
    title: undetermined(asText(propertyOf(raw, 'name')) || key),
    body: undetermined(stepText(raw, onFailure.has(key))),
    raci: agent === null ? {} : { responsible: [agent], accountable: [agent] },
    dependsOn: [...(entries.get(key)?.dependsOn ?? [])].map(idOf).toSorted(),
    kept: { cacao: raw },
  }
  const option = (id: string, title: string) => ({
    id: id === '' ? 'case' : id,
    title: undetermined(title),
    next: (next.get(`${key} ${id}`) ?? []).map(idOf),
  })
  const condition = asText(propertyOf(raw, 'condition')) ?? ''
  switch (propertyOf(raw, 'type')) {
    case 'end':
      return { ...common, kind: 'end' }
    case 'if-condition':
    case 'while-condition':
      return { ...common, kind: 'decision', options: [option('true', condition || '✓'), option('false', `NOT (${condition})`)] }
    case 'switch-condition': {
      const cases = Object.keys(asObject(propertyOf(raw, 'cases')) ?? {}).toSorted()
      return { ...common, kind: 'decision', options: cases.map((name) => option(name, name)) }
    }
    case 'playbook-action':
      return { ...common, kind: 'sub-playbook', playbookId: asText(propertyOf(raw, 'playbook_id')) || key }
    default:
      return { ...common, kind: 'task', activity: activityOf(raw) }
  }
}

/** Of the first command that is about communication. */
function activityOf(raw: JsonObject) {
  const commands = propertyOf(raw, 'commands')
  if (!Array.isArray(commands)) return null
  for (const command of commands) {
    const activity = stepActivitySchema.safeParse(propertyOf(asObject(command), 'playbook_activity'))
    if (activity.success) return activity.data
  }
  return null
}

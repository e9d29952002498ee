import type { Step } from '../../model/step.ts'
import { cacaoId, isCacaoId } from '../cacao-id.ts'
import { addExtension } from '../extension/add-extension.ts'
import { asObject } from '../json/as-object.ts'
import type { JsonObject } from '../json/json-object.ts'
import { without } from '../json/without.ts'
import { nodeType } from './node-type.ts'
import { stepParts } from './step-parts.ts'

const LINKS = ['on_completion', 'on_success', 'on_failure', 'on_true', 'on_false', 'cases', 'next_steps', 'playbook_id'] as const

/** A decision is a question to a person: what the person answers is a variable of the step. */
const ANSWER = '__option__'

/** A step as a node of a workflow. `link` says where it leads, `agentOf` gives the key of a role. */
export function writeStep(
  step: Step,
  link: JsonObject,
  language: string,
  agentOf: (roleId: string | undefined) => string,
): JsonObject {
  const { words, extension } = stepParts(step, language)
  const type = nodeType(step)
  const brought = without(asObject(step.kept['cacao']) ?? asObject(step.kept['cacaoMore']) ?? {}, [
    ...LINKS,
    'name',
    'description',
  ])
  // A step of another type by now has no use for what its commands or conditions were.
  const base = brought['type'] === undefined || brought['type'] === type ? brought : {}
  return addExtension(
    { ...base, type, ...words, ...link, ...ownProperties(step, base, language, agentOf) },
    'step_extensions',
    extension,
  )
}

function ownProperties(
  step: Step,
  base: JsonObject,
  language: string,
  agentOf: (roleId: string | undefined) => string,
): JsonObject {
  if (step.kind === 'end') return {}
  if (step.kind === 'sub-playbook')
    return { playbook_id: isCacaoId(step.playbookId) ? step.playbookId : cacaoId('playbook', step.playbookId) }
  if (step.kind === 'decision') {
    if ('condition' in base || 'switch' in base) return {}
    const variable = { [ANSWER]: { type: 'string', description: step.title[language] ?? '' } }
    const question =
      nodeType(step) === 'switch-condition' ? { switch: `${ANSWER}:value` } : { condition: `${ANSWER}:value = 'true'` }
    return { ...question, step_variables: variable }
  }
  const agent = agentOf(step.raci.accountable[0] ?? step.raci.responsible[0])
  const commands = 'commands' in base ? {} : { commands: [manualCommand(step, language)] }
  // Nothing else of ours is a delay, and a due time is never a timeout: to CACAO that means that the step failed.
  return { ...commands, agent, ...(step.kind === 'wait' && step.minutes > 0 ? { delay: step.minutes * 60_000 } : {}) }
}

function manualCommand(step: Step, language: string): JsonObject {
  const template = step.kind === 'message' ? step.template[language] : undefined
  const text = [step.title[language], step.body[language], template].filter((part) => part !== undefined && part !== '')
  const activity = activityOf(step)
  return {
    type: 'manual',
    command: text.join('\n\n') || step.kind,
    ...(activity === null ? {} : { playbook_activity: activity }),
  }
}

function activityOf(step: Step): string | null {
  if (step.kind === 'message' || step.kind === 'sitrep') return 'compose-content'
  return step.kind === 'task' ? step.activity : null
}

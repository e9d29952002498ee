import type { CacaoFault } from '../cacao-fault.ts'
import type { Workflow } from '../graph/workflow.ts'
import { asObject } from '../json/as-object.ts'
import { asText } from '../json/as-text.ts'
import { asTexts } from '../json/as-texts.ts'
import type { JsonObject } from '../json/json-object.ts'
import { propertyOf } from '../json/property-of.ts'

/** Whether each action has somebody who does it, and agents, targets and extensions are defined where they are used. */
export function checkParties(file: JsonObject, { nodes }: Workflow): readonly CacaoFault[] {
  const defined = (name: string): ReadonlySet<string> => new Set(Object.keys(asObject(propertyOf(file, name)) ?? {}))
  const agents = defined('agent_definitions')
  const targets = new Set([...agents, ...defined('target_definitions')])
  const extensions = defined('extension_definitions')
  return [...nodes].flatMap(([stepId, raw]): readonly CacaoFault[] => {
    const found: CacaoFault[] = []
    const agent = asText(propertyOf(raw, 'agent'))
    if (propertyOf(raw, 'type') === 'action' && agent === null) found.push({ code: 'missing-agent', stepId, values: {} })
    // An agent may be a variable: it is then known only when the plan is run.
    if (agent !== null && !agents.has(agent) && !isVariable(agent))
      found.push({ code: 'unknown-agent', stepId, values: { agent } })
    for (const target of asTexts(propertyOf(raw, 'targets'))) {
      if (!targets.has(target) && !isVariable(target)) found.push({ code: 'unknown-target', stepId, values: { target } })
    }
    for (const extension of Object.keys(asObject(propertyOf(raw, 'step_extensions')) ?? {})) {
      if (!extensions.has(extension)) found.push({ code: 'unknown-extension', stepId, values: { extension } })
    }
    return found
  })
}

const isVariable = (text: string): boolean => /^__[^:]+__:value$/u.test(text)

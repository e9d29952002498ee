import type { Playbook } from '../../model/playbook.ts'
import { asObject } from '../json/as-object.ts'
import { asText } from '../json/as-text.ts'
import type { JsonObject } from '../json/json-object.ts'
import { without } from '../json/without.ts'
import { nodeType } from './node-type.ts'
import { spokenLanguage } from './spoken-language.ts'
import { uniqueKeys } from './unique-keys.ts'
import { writeAgents } from './write-agents.ts'
import { writeFlow } from './write-flow.ts'
import { writeHead } from './write-head.ts'
import { writeStep } from './write-step.ts'

/** A plan as a file, its whole workflow written anew. What its file brought beside steps and order is kept. */
export function writeFile(playbook: Playbook): JsonObject {
  const language = spokenLanguage(playbook)
  const keys = uniqueKeys(
    playbook.steps.map((step) => ({ type: nodeType(step), id: step.id })),
    [playbook.id],
  )
  const agents = writeAgents(playbook, language)
  const flow = writeFlow(playbook, keys)
  const workflow = {
    ...Object.fromEntries(
      playbook.steps.map((step, index) => [keys[index]!, writeStep(step, flow.links[index]!, language, agents.agentOf)]),
    ),
    ...flow.nodes,
  }
  const base = without(asObject(playbook.kept['cacao']) ?? asObject(playbook.kept['cacaoMore']) ?? {}, ['playbook_activities'])
  const exception = asText(base['workflow_exception'])
  return {
    ...writeHead(
      playbook,
      exception !== null && !Object.hasOwn(workflow, exception) ? without(base, ['workflow_exception']) : base,
      language,
      { steps: keys, agents: agents.keys },
    ),
    ...activities(workflow),
    workflow_start: flow.start,
    workflow,
    ...(Object.keys(agents.definitions).length === 0 ? {} : { agent_definitions: agents.definitions }),
  }
}

/** Those of the commands: the standard asks that each one listed be in a step. */
function activities(workflow: JsonObject): JsonObject {
  const named = Object.values(workflow)
    .flatMap((node) => asObject(node)?.['commands'] ?? [])
    .map((command) => asText(asObject(command)?.['playbook_activity']))
    .filter((activity) => activity !== null)
  return named.length === 0 ? {} : { playbook_activities: [...new Set(named)].toSorted() }
}

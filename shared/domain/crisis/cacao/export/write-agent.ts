import type { Playbook } from '../../model/playbook.ts'
import { addExtension } from '../extension/add-extension.ts'
import { splitText } from '../extension/split-text.ts'
import { asObject } from '../json/as-object.ts'
import type { JsonObject } from '../json/json-object.ts'
import { without } from '../json/without.ts'

/** A role as an agent, its other languages and its rules in our extension. */
export function writeAgent(role: Playbook['roles'][number], language: string): JsonObject {
  const title = splitText(role.title, language)
  const duties = splitText(role.duties, language)
  const raw = asObject(role.kept['cacao'])
  const base = raw ?? asObject(role.kept['cacaoMore']) ?? {}
  const agent = {
    type: 'group',
    ...without(base, ['name', 'description']),
    name: title.said ?? Object.values(role.title)[0] ?? role.id,
    ...(duties.said === undefined ? {} : { description: duties.said }),
  }
  const { kept, ...rest } = role
  return addExtension(agent, 'agent_target_extensions', {
    type: 'unisson',
    role: { ...rest, title: title.rest, duties: duties.rest, kept: without(kept, ['cacao', 'cacaoMore']) },
    ...(title.said === undefined ? { untitled: true } : {}),
    ...(raw ? { foreign: true } : {}),
  })
}

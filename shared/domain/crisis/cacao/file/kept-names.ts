import type { Playbook } from '../../model/playbook.ts'
import { asObject } from '../json/as-object.ts'

/** What the plan itself says. */
const SHOWN = new Set(
  'type spec_version id name description created_by created modified workflow_start workflow labels agent_definitions'.split(' '),
)

/** The properties of its file that a plan keeps word for word, because we have no field for them. */
export function keptNames({ kept }: Playbook): readonly string[] {
  return Object.keys(asObject(kept['cacao']) ?? kept).filter((name) => !SHOWN.has(name))
}

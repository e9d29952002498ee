import type { JsonObject } from '../json/json-object.ts'

/** The key of our extension, everywhere in a file. It never changes. */
export const EXTENSION_ID = 'extension-definition--2f6d1c1e-7a53-4b0e-9d8e-5c0d6b1a9e47'

/** What CACAO 2.0 has no field for: due times, RACI, checklists, order, dependencies, languages. */
export const EXTENSION_DEFINITION: JsonObject = {
  type: 'extension-definition',
  name: 'Unisson crisis playbook',
  description:
    'Due times, RACI, checklists, mandatory steps, evidence, outline order, dependencies and languages of a crisis communication playbook.',
  created_by: 'identity--527047c8-0f05-56c6-a631-4907d2f2696d',
  schema:
    'On the playbook: "head", the properties of the plan that CACAO has no place for, "language" of name and description, "steps" and "agents" in order. On a step: "step", its properties as the plan writes them; or "flow": true for a node that only carries the order. On an agent: "role". What name and description say is not repeated.',
  version: '1.0.0',
}

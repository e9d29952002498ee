import type { JsonObject } from '../../../../shared/domain/crisis/cacao/json/json-object.ts'

const uuid = (number: number): string => `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`

/** A readable key: `node('action', 3)` ends in 3. */
export const node = (type: string, number: number): string => `${type}--${uuid(number)}`
export const START = node('start', 1)
export const END = node('end', 2)
export const AGENT = node('individual', 0xa1)

type Node = Readonly<Record<string, unknown>>

/** An action that leads to `next`, or what `more` says. */
export const action = (next: string, more: Node = {}): Node => ({
  type: 'action',
  name: 'Act',
  commands: [{ type: 'manual', command: 'Call the post' }],
  agent: AGENT,
  on_completion: next,
  ...more,
})

/** A file around the nodes between start and end; `first` is the one after the start. */
export function fileOf(first: string, nodes: Readonly<Record<string, Node>>, more: Node = {}): JsonObject {
  return {
    type: 'playbook',
    spec_version: 'cacao-2.0',
    id: node('playbook', 0xff),
    name: 'Plan',
    created_by: node('identity', 0xee),
    created: '2026-01-02T03:04:05.678Z',
    modified: '2026-01-02T03:04:05.678Z',
    workflow_start: START,
    workflow: {
      [START]: { type: 'start', on_completion: first },
      ...nodes,
      [END]: { type: 'end' },
    },
    agent_definitions: { [AGENT]: { type: 'individual', name: 'Duty officer' } },
    ...more,
  }
}

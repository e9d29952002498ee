import type { CacaoFault } from '../cacao-fault.ts'
import { successors } from '../graph/successors.ts'
import type { Workflow } from '../graph/workflow.ts'
import { asText } from '../json/as-text.ts'
import type { JsonObject } from '../json/json-object.ts'
import { propertyOf } from '../json/property-of.ts'

/** Whether the plan has one way in, a way out, and nothing that leads nowhere or is led to from nowhere. */
export function checkFlow(file: JsonObject, { nodes, edges, roots }: Workflow): readonly CacaoFault[] {
  const found: CacaoFault[] = []
  const say = (code: CacaoFault['code'], stepId: string | null, values: CacaoFault['values'] = {}): void => {
    found.push({ code, stepId, values })
  }
  const types = new Map([...nodes].map(([key, raw]) => [key, asText(propertyOf(raw, 'type'))]))
  const start = asText(propertyOf(file, 'workflow_start'))
  if (start === null || types.get(start) !== 'start') say('no-start', null, { named: start ?? '' })
  const starts = [...types].filter(([, type]) => type === 'start').map(([key]) => key)
  for (const key of starts.slice(1)) say('several-starts', key, { starts })
  const exception = asText(propertyOf(file, 'workflow_exception'))
  if (exception !== null && !nodes.has(exception))
    say('dangling-reference', null, { target: exception, via: 'workflow_exception' })
  for (const [key, raw] of nodes) {
    for (const { to, via } of successors(raw)) if (!nodes.has(to)) say('dangling-reference', key, { target: to, via })
  }
  const reached = new Set(roots)
  for (const key of reached) for (const { to } of edges.get(key) ?? []) reached.add(to)
  if (![...reached].some((key) => types.get(key) === 'end')) say('no-end', null)
  // Without a start every step would be told, and say no more.
  if (roots.length > 0) for (const key of nodes.keys()) if (!reached.has(key)) say('unreachable-step', key)
  return found
}

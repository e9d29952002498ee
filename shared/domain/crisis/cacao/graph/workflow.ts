import { asObject } from '../json/as-object.ts'
import { asText } from '../json/as-text.ts'
import type { JsonObject } from '../json/json-object.ts'
import { propertyOf } from '../json/property-of.ts'
import { successors, type Successor } from './successors.ts'

/** The nodes of a file and their edges, those to nodes that are there. */
export interface Workflow {
  readonly nodes: ReadonlyMap<string, JsonObject>
  readonly edges: ReadonlyMap<string, readonly Successor[]>
  /** `workflow_start` and `workflow_exception`, when they name a node. */
  readonly roots: readonly string[]
}

/** Reads the graph of a file; what is no node is left out. */
export function workflowOf(file: JsonObject): Workflow {
  const nodes = new Map<string, JsonObject>()
  for (const [key, value] of Object.entries(asObject(propertyOf(file, 'workflow')) ?? {})) {
    const raw = asObject(value)
    if (raw) nodes.set(key, raw)
  }
  const edges = new Map([...nodes].map(([key, raw]) => [key, successors(raw).filter(({ to }) => nodes.has(to))]))
  const roots = ['workflow_start', 'workflow_exception']
    .map((name) => asText(propertyOf(file, name)))
    .filter((key): key is string => key !== null && nodes.has(key))
  return { nodes, edges, roots }
}

import { stepSchema, type Step } from '../../model/step.ts'
import type { CacaoFault } from '../cacao-fault.ts'
import { readExtension } from '../extension/read-extension.ts'
import type { Workflow } from '../graph/workflow.ts'
import { asText } from '../json/as-text.ts'
import { propertyOf } from '../json/property-of.ts'
import { deriveFlow, type DerivedFlow } from './derive-flow.ts'
import { foreignStep } from './foreign-step.ts'
import { ownStep } from './own-step.ts'

export interface ImportedSteps {
  readonly steps: readonly Step[]
  /** Keys of the nodes that became steps. */
  readonly keys: readonly string[]
  readonly flow: DerivedFlow
  readonly faults: readonly CacaoFault[]
}

/** Every node of a workflow that a person acts on. Start and parallel nodes only say who waits for whom. */
export function importSteps(workflow: Workflow, language: string, listed: readonly string[]): ImportedSteps {
  const faults: CacaoFault[] = []
  const own = new Map<string, Step>()
  const hidden = new Set<string>()
  for (const [key, raw] of workflow.nodes) {
    const type = asText(propertyOf(raw, 'type'))
    if (type === 'start' || type === 'parallel') hidden.add(key)
    const extension = readExtension(raw, 'step_extensions')
    if (!extension) continue
    if (propertyOf(extension, 'flow') === true) hidden.add(key)
    else {
      const step = ownStep(raw, extension, language)
      if (step) own.set(key, step)
      else faults.push({ code: 'invalid-extension', stepId: key, values: {} })
    }
  }
  const flow = deriveFlow(workflow, (key) => hidden.has(key))
  const idOf = (key: string): string => own.get(key)?.id ?? key
  const found = flow.outline.flatMap((key, index): readonly { readonly key: string; readonly step: Step }[] => {
    const mine = own.get(key)
    if (mine) return [{ key, step: mine }]
    const parsed = stepSchema.safeParse(foreignStep(key, workflow.nodes.get(key) ?? {}, (index + 1) * 10, flow, idOf))
    if (parsed.success) return [{ key, step: parsed.data }]
    const [issue] = parsed.error.issues
    faults.push({
      code: 'schema',
      stepId: key,
      values: { at: `workflow/${key}`, keyword: 'model', expected: issue?.message ?? '' },
    })
    return []
  })
  const place = new Map(listed.map((key, index) => [key, index]))
  const rank = (key: string): number => place.get(key) ?? listed.length
  const sorted = found.toSorted((a, b) => rank(a.key) - rank(b.key))
  return { steps: sorted.map(({ step }) => step), keys: sorted.map(({ key }) => key), flow, faults }
}

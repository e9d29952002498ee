import { asObject } from '../json/as-object.ts'
import { asText } from '../json/as-text.ts'
import { asTexts } from '../json/as-texts.ts'
import type { JsonObject } from '../json/json-object.ts'
import { propertyOf } from '../json/property-of.ts'

/**
 * Where a node leads. `after`: what comes next once it is settled, its branches included; `failure`: the same when it
 * failed; `branch`: a branch of a parallel step; `choice`: taken or not, `option` names it.
 */
export interface Successor {
  readonly kind: 'after' | 'failure' | 'branch' | 'choice'
  readonly to: string
  /** The property it stands in; for a choice, the id of the option as well. */
  readonly via: string
  readonly option: string
}

/** Every reference of a workflow step to another, in the order a person reads them: branches first, what comes after last. */
export function successors(raw: JsonObject): readonly Successor[] {
  const found: Successor[] = []
  const one = (kind: Successor['kind'], via: string, option = via): void => {
    const to = asText(propertyOf(raw, via))
    if (to !== null) found.push({ kind, to, via, option })
  }
  for (const to of asTexts(propertyOf(raw, 'next_steps'))) found.push({ kind: 'branch', to, via: 'next_steps', option: '' })
  one('choice', 'on_true', 'true')
  one('choice', 'on_false', 'false')
  for (const [name, value] of Object.entries(asObject(propertyOf(raw, 'cases')) ?? {})) {
    // CACAO 1 wrote lists where CACAO 2 writes one step.
    const targets = typeof value === 'string' ? [value] : asTexts(value)
    for (const to of targets) found.push({ kind: 'choice', to, via: `cases.${name}`, option: name })
  }
  one('after', 'on_completion')
  one('after', 'on_success')
  one('failure', 'on_failure')
  return found
}

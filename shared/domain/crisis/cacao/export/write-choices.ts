import type { StepOf } from '../../model/step.ts'
import type { JsonObject } from '../json/json-object.ts'
import { nodeType } from './node-type.ts'

/** Where the options of a decision lead. `open` gives the node that opens the steps named, whatever their number. */
export function writeChoices(step: StepOf<'decision'>, open: (targets: readonly string[], words: string) => string): JsonObject {
  const type = nodeType(step)
  const [yes, no] = step.options
  if (type === 'while-condition') return { on_true: open(yes?.next ?? [], 'true') }
  if (type === 'if-condition') return { on_true: open(yes?.next ?? [], 'true'), on_false: open(no?.next ?? [], 'false') }
  const names = new Set<string>()
  const cases = step.options.map(({ id, next }, index): readonly [string, string] => {
    const name = /^[a-zA-Z0-9_-]{1,200}$/u.test(id) && !names.has(id) && id !== '__proto__' ? id : `option-${index + 1}`
    names.add(name)
    return [name, open(next, name)]
  })
  return { cases: Object.fromEntries(cases) }
}

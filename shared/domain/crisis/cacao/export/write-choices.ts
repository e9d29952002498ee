import type { StepOf } from '../../model/step.ts'
import type { JsonObject } from '../json/json-object.ts'
import { nodeType } from './node-type.ts'

type Option = StepOf<'decision'>['options'][number]

/** Where the options of a decision lead. `open` gives the node that an option leads to. */
export function writeChoices(step: StepOf<'decision'>, open: (option: Option) => string): JsonObject {
  const type = nodeType(step)
  const [yes, no] = step.options
  const way = (option: Option | undefined): string => open(option ?? { id: '', title: {}, guidance: {}, next: [] })
  if (type === 'while-condition') return { on_true: way(yes) }
  if (type === 'if-condition') return { on_true: way(yes), on_false: way(no) }
  const names = new Set<string>()
  const cases = step.options.map((option, index): readonly [string, string] => {
    const { id } = option
    const name = /^[a-zA-Z0-9_-]{1,200}$/u.test(id) && !names.has(id) && id !== '__proto__' ? id : `option-${index + 1}`
    names.add(name)
    return [name, open(option)]
  })
  return { cases: Object.fromEntries(cases) }
}

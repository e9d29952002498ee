import type { MergeField } from '../../model/merge-field.ts'
import type { Playbook } from '../../model/playbook.ts'
import { asObject } from '../json/as-object.ts'
import type { JsonObject } from '../json/json-object.ts'

/** Merge fields as variables `__name__`, over those a file brought: its values and types stay. */
export function writeFields({ fields }: Playbook, before: JsonObject, language: string): JsonObject {
  const written = fields.map((field) => {
    const key = `__${field.name}__`
    return [key, asObject(before[key]) ?? variableOf(field, language)] as const
  })
  return { ...before, ...Object.fromEntries(written) }
}

/** `external`: its value is given by whoever runs the plan. */
function variableOf({ type, label, hint, name }: MergeField, language: string): JsonObject {
  const words = [label[language] ?? name, hint[language] ?? ''].filter((part) => part !== '').join('. ')
  return { type: type === 'url' ? 'uri' : 'string', description: words, external: true }
}

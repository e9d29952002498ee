import { mergeFieldSchema, type MergeField } from '../../model/merge-field.ts'
import type { JsonObject } from '../json/json-object.ts'
import { asObject } from '../json/as-object.ts'
import { asText } from '../json/as-text.ts'
import { propertyOf } from '../json/property-of.ts'
import { undetermined } from './undetermined.ts'

const TYPES: ReadonlyMap<unknown, MergeField['type']> = new Map([
  ['integer', 'number'],
  ['long', 'number'],
  ['float', 'number'],
  ['uri', 'url'],
])

/** The variables of a file as merge fields, those whose name ours may bear. All stay in `kept` as they came. */
export function importFields(file: JsonObject): readonly MergeField[] {
  const variables = asObject(propertyOf(file, 'playbook_variables')) ?? {}
  return Object.keys(variables)
    .toSorted()
    .flatMap((key): readonly MergeField[] => {
      const raw = asObject(variables[key])
      const name = /^__(.+)__$/u.exec(key)?.[1] ?? ''
      const parsed = mergeFieldSchema.safeParse({
        name,
        label: undetermined(name),
        hint: undetermined(asText(propertyOf(raw, 'description')) ?? ''),
        type: TYPES.get(propertyOf(raw, 'type')) ?? 'text',
      })
      return parsed.success ? [parsed.data] : []
    })
}

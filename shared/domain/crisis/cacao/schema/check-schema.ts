import { asObject } from '../json/as-object.ts'
import { asText } from '../json/as-text.ts'
import { asTexts } from '../json/as-texts.ts'
import { propertyOf } from '../json/property-of.ts'
import type { JsonObject } from '../json/json-object.ts'
import { sameJson } from '../json/same-json.ts'
import { checkPlain } from './check-plain.ts'
import { resolveReference } from './resolve-reference.ts'
import type { SchemaFault } from './schema-fault.ts'
import { schemaIndex } from './schema-index.ts'

/**
 * A value against a draft-07 schema, by the keywords that the CACAO 2.0 schemas use. What draft-07 does not know is
 * passed over, as it asks (`unevaluatedProperties`). Interpreted and not compiled: no code is made at run time, so it
 * may run under the strictest content policy.
 */
export function checkSchema(value: unknown, bundle: JsonObject): readonly SchemaFault[] {
  const index = schemaIndex(bundle)
  const place = (schema: unknown, base: string, at: unknown, path: readonly string[]): readonly SchemaFault[] => {
    const rules = asObject(schema)
    if (!rules) return schema === false ? [{ path, keyword: 'false', expected: 'nothing' }] : []
    const within = asText(rules['$id']) ?? base
    const inside = (other: unknown, item: unknown = at, where: readonly string[] = path) => place(other, within, item, where)
    const fits = (other: unknown): boolean => inside(other).length === 0
    const fault = (keyword: string, expected: string): SchemaFault => ({ path, keyword, expected })
    const found: SchemaFault[] = [...checkPlain(rules, at, path)]
    const reference = asText(rules['$ref'])
    if (reference !== null) {
      const target = resolveReference(reference, within, index)
      found.push(...place(target.schema, target.base, at, path))
    }
    for (const part of listOf(rules['allOf'])) found.push(...inside(part))
    const any = listOf(rules['anyOf'])
    if (any.length > 0 && !any.some(fits)) found.push(fault('anyOf', 'one of the allowed forms'))
    const one = listOf(rules['oneOf'])
    if (one.length > 0 && one.filter(fits).length !== 1) found.push(fault('oneOf', expectedOne(one)))
    if ('not' in rules && fits(rules['not'])) found.push(fault('not', `not ${JSON.stringify(rules['not'])}`))
    if ('if' in rules) found.push(...inside(fits(rules['if']) ? rules['then'] : rules['else']))
    if ('const' in rules && !sameJson(rules['const'], at)) found.push(fault('const', JSON.stringify(rules['const'])))
    const object = asObject(at)
    if (object) {
      for (const name of asTexts(rules['required'])) {
        if (!Object.hasOwn(object, name)) found.push(fault('required', name))
      }
      const properties = asObject(rules['properties'])
      const patterns = Object.entries(asObject(rules['patternProperties']) ?? {}).map(([text, rule]) => ({
        pattern: new RegExp(text, 'u'),
        rule,
      }))
      for (const [name, item] of Object.entries(object)) {
        const where = [...path, name]
        const known = [
          propertyOf(properties, name),
          ...patterns.filter(({ pattern }) => pattern.test(name)).map(({ rule }) => rule),
        ]
        const named = known.filter((rule) => rule !== undefined)
        for (const rule of named) found.push(...inside(rule, item, where))
        if (named.length === 0 && 'additionalProperties' in rules)
          found.push(...inside(rules['additionalProperties'], item, where))
      }
    }
    if (Array.isArray(at) && 'items' in rules)
      at.forEach((item, position) => found.push(...inside(rules['items'], item, [...path, String(position)])))
    return found
  }
  const faults = place(bundle, asText(bundle['$id']) ?? '', value, [])
  // A schema and the one it extends may both ask for the same thing.
  return [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()]
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

function expectedOne(forms: readonly unknown[]): string {
  const required = forms.map((form) => asTexts(asObject(form)?.['required'])[0])
  return required.every((name) => name !== undefined) ? `one of ${required.join(', ')}` : 'one of the allowed forms'
}

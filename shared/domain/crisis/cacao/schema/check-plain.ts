import { asObject } from '../json/as-object.ts'
import { asText } from '../json/as-text.ts'
import type { JsonObject } from '../json/json-object.ts'
import type { SchemaFault } from './schema-fault.ts'

/** The keywords that look at one value alone: type, enum, pattern and the limits. */
export function checkPlain(rules: JsonObject, value: unknown, path: readonly string[]): readonly SchemaFault[] {
  const found: SchemaFault[] = []
  const say = (keyword: string, expected: string): void => {
    found.push({ path, keyword, expected })
  }
  const types = [rules['type']].flat().filter((type): type is string => typeof type === 'string')
  if (types.length > 0 && !types.some((type) => hasType(value, type))) say('type', types.join(' or '))
  const allowed = rules['enum']
  if (Array.isArray(allowed) && !allowed.includes(value)) say('enum', allowed.slice(0, 20).join(', '))
  const pattern = asText(rules['pattern'])
  if (typeof value === 'string') {
    if (pattern !== null && !new RegExp(pattern, 'u').test(value)) say('pattern', pattern)
    const characters = [...value].length
    if (characters < limit(rules, 'minLength', 0)) say('minLength', String(rules['minLength']))
    if (characters > limit(rules, 'maxLength', Infinity)) say('maxLength', String(rules['maxLength']))
  } else if (typeof value === 'number') {
    if (value < limit(rules, 'minimum', -Infinity)) say('minimum', String(rules['minimum']))
    if (value > limit(rules, 'maximum', Infinity)) say('maximum', String(rules['maximum']))
  } else if (Array.isArray(value)) {
    if (value.length < limit(rules, 'minItems', 0)) say('minItems', String(rules['minItems']))
  } else if (asObject(value) && Object.keys(value as object).length < limit(rules, 'minProperties', 0))
    say('minProperties', String(rules['minProperties']))
  return found
}

function limit(rules: JsonObject, name: string, otherwise: number): number {
  const value = rules[name]
  return typeof value === 'number' ? value : otherwise
}

function hasType(value: unknown, type: string): boolean {
  switch (type) {
    case 'null':
      return value === null
    case 'array':
      return Array.isArray(value)
    case 'object':
      return asObject(value) !== null
    case 'integer':
      return Number.isInteger(value)
    default:
      return typeof value === type
  }
}
